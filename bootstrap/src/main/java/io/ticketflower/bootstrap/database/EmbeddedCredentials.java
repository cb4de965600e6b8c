package io.ticketflower.bootstrap.database;

import io.ticketflower.integration.secret.RandomSecrets;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// The passwords of the embedded PostgreSQL, made once and kept beside its data.
record EmbeddedCredentials(
    Credentials superuser, Credentials owner, Credentials application, Credentials auditor) {
  static final String DATABASE = "ticketflower";

  static EmbeddedCredentials in(Path folder) throws IOException {
    Path file = folder.resolve("credentials.properties");
    if (!Files.exists(file)) {
      PrivateFolder.write(file, freshPasswords());
    }
    Properties properties = new Properties();
    properties.load(new StringReader(Files.readString(file)));
    return new EmbeddedCredentials(
        new Credentials("postgres", properties.getProperty("superuser")),
        new Credentials("ticketflower_owner", properties.getProperty("owner")),
        new Credentials("ticketflower_app", properties.getProperty("application")),
        new Credentials("ticketflower_auditor", properties.getProperty("auditor")));
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database;
  }

  DatabaseSettings settings(int port) {
    return new DatabaseSettings(url(port, DATABASE), application, owner, auditor);
  }

  private static String freshPasswords() {
    RandomSecrets secrets = new RandomSecrets();
    return """
    # The embedded PostgreSQL is reached with these. Whoever can read them can read everything.
    superuser=%s
    owner=%s
    application=%s
    auditor=%s
    """
        .formatted(secrets.token(), secrets.token(), secrets.token(), secrets.token());
  }
}
