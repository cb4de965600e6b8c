package io.ticketflower.persistence.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Trial;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("trials")
record TrialRow(@Id UUID id, boolean shared, Instant endsAt, int mostRecords) {
  static TrialRow of(Trial trial) {
    return new TrialRow(
        trial.company().value(), trial.shared(), trial.until(), trial.mostRecords());
  }

  Trial trial() {
    return new Trial(new CompanyId(id), shared, endsAt, mostRecords);
  }
}
