package io.ticketflower.persistence.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.application.identity.EmailProofs.Proof;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("email_proofs")
record EmailProofRow(@Id UUID userId, String email, String hash, Instant expiresAt) {
  Proof proof() {
    return new Proof(new UserId(userId), new EmailAddress(email));
  }
}
