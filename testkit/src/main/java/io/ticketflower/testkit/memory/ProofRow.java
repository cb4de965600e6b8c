package io.ticketflower.testkit.memory;

import io.ticketflower.application.identity.EmailProofs.Proof;
import java.time.Instant;

/// The token by which somebody proves to read what comes to an address, as it is kept.
public record ProofRow(Proof proof, String hash, Instant expiresAt) {}
