package io.ticketflower.testkit.memory;

import java.time.Instant;

/// The token by which somebody may set a new password, as it is kept.
public record ResetRow(String hash, Instant expiresAt) {}
