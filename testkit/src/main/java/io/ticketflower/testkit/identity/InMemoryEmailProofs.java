package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.memory.Table.EMAIL_PROOFS;
import static io.ticketflower.testkit.memory.Table.USERS;

import io.ticketflower.application.identity.EmailProofs;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.ProofRow;
import java.time.Instant;
import java.util.Optional;

/// Tokens that prove addresses, in memory.
public final class InMemoryEmailProofs implements EmailProofs {
  private final InMemoryStore store;

  public InMemoryEmailProofs(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void put(Proof proof, String hash, Instant expiresAt) {
    store.demandShared(USERS, proof.user());
    store.shared(EMAIL_PROOFS).put(proof.user(), new ProofRow(proof, hash, expiresAt));
  }

  @Override
  public Optional<Proof> take(String hash, Instant now) {
    Optional<Proof> proof =
        store.shared(EMAIL_PROOFS).values().stream()
            .filter(row -> row.hash().equals(hash))
            .filter(row -> row.expiresAt().isAfter(now))
            .map(ProofRow::proof)
            .findFirst();
    proof.map(Proof::user).ifPresent(this::forget);
    return proof;
  }

  @Override
  public void forget(UserId user) {
    store.shared(EMAIL_PROOFS).remove(user);
  }
}
