package io.ticketflower.persistence.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.domain.identity.SecondFactor;
import io.ticketflower.domain.identity.UserId;
import java.util.UUID;

@MappedEntity("second_factors")
record SecondFactorRow(@Id UUID userId, String sealedSecret, boolean confirmed, long lastStep) {
  static SecondFactorRow of(SecondFactor factor) {
    return new SecondFactorRow(
        factor.user().value(), factor.sealedSecret(), factor.confirmed(), factor.lastStep());
  }

  SecondFactor factor() {
    return new SecondFactor(new UserId(userId), sealedSecret, confirmed, lastStep);
  }
}
