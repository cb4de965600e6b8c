package io.ticketflower.bootstrap.database;

import io.micronaut.core.value.PropertyResolver;
import io.ticketflower.integration.secret.RandomSecrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What access tokens are signed with: the configured key, or one made once and kept in the data
/// folder. Several processes on one database need the same.
public final class SigningKey {
  private static final int SHORTEST = 32;

  private SigningKey() {}

  public static String of(Path folder, PropertyResolver settings) {
    String key =
        settings.getProperty("ticketflower.web.secret", String.class).orElseGet(() -> kept(folder));
    if (key.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "Expected TICKETFLOWER_WEB_SECRET to have at least %d characters, but it has %d."
              .formatted(SHORTEST, key.length()));
    }
    return key;
  }

  private static String kept(Path folder) {
    Path file = folder.resolve("signing.key");
    try {
      PrivateFolder.make(folder);
      if (!Files.exists(file)) {
        PrivateFolder.write(file, new RandomSecrets().token());
      }
      return Files.readString(file).strip();
    } catch (IOException problem) {
      throw new UncheckedIOException("Expected to keep a key in " + folder, problem);
    }
  }
}
