package io.ticketflower.integration.secret;

import org.bouncycastle.crypto.params.Argon2Parameters;

/// How expensive a hash is.
///
/// @param memory in KiB
/// @param passes over the memory
/// @param lanes that could be worked on side by side
record Argon2Cost(int memory, int passes, int lanes) {
  /// A hash that asks for more was not made here.
  private static final int MOST_MEMORY = 1_048_576;

  private static final int MOST_PASSES = 64;
  private static final int MOST_LANES = 16;

  Argon2Cost {
    if (lanes < 1
        || lanes > MOST_LANES
        || memory < 8 * lanes
        || memory > MOST_MEMORY
        || passes < 1
        || passes > MOST_PASSES) {
      throw new IllegalArgumentException(
          "Expected reasonable parameters of Argon2, but got m=%d,t=%d,p=%d."
              .formatted(memory, passes, lanes));
    }
  }

  Argon2Parameters parameters(byte[] salt) {
    return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
        .withMemoryAsKB(memory)
        .withIterations(passes)
        .withParallelism(lanes)
        .withSalt(salt)
        .build();
  }
}
