package io.ticketflower.persistence.company;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.company.CompanyState.Active;
import io.ticketflower.domain.company.CompanyState.SuspendedByOwner;
import io.ticketflower.domain.company.CompanyState.SuspendedByPlatform;
import io.ticketflower.domain.company.CompanyState.ToBeDeleted;
import io.ticketflower.domain.company.CompanyStatus;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The columns of the directory that say whether a company is at work.
@MappedEntity("companies")
public record CompanyStateRow(
    @Id UUID id, String status, @Nullable Instant statusSince, @Nullable Instant deletionDue) {

  static CompanyStateRow of(UUID id, CompanyState state) {
    String status = state.status().name();
    return switch (state) {
      case Active _ -> new CompanyStateRow(id, status, null, null);
      case SuspendedByOwner(var since) -> new CompanyStateRow(id, status, since, null);
      case SuspendedByPlatform(var since) -> new CompanyStateRow(id, status, since, null);
      case ToBeDeleted(var since, var due) -> new CompanyStateRow(id, status, since, due);
    };
  }

  public CompanyState state() {
    return switch (CompanyStatus.valueOf(status)) {
      case ACTIVE -> new Active();
      case SUSPENDED_BY_OWNER -> new SuspendedByOwner(since());
      case SUSPENDED_BY_PLATFORM -> new SuspendedByPlatform(since());
      case TO_BE_DELETED -> new ToBeDeleted(since(), Objects.requireNonNull(deletionDue));
    };
  }

  private Instant since() {
    return Objects.requireNonNull(statusSince);
  }
}
