package io.ticketflower.bootstrap.database;

import io.ticketflower.integration.secret.RandomSecrets;
import io.ticketflower.persistence.database.DatabaseRoles;
import io.ticketflower.persistence.database.DatabaseSettings;
import io.ticketflower.persistence.database.Login;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// The passwords of the embedded PostgreSQL, made once and kept beside its data.
record EmbeddedCredentials(Login superuser, DatabaseRoles roles) {
  static final String DATABASE = "ticketflower";

  static EmbeddedCredentials in(Path folder) throws IOException {
    Path file = folder.resolve("credentials.properties");
    if (!Files.exists(file)) {
      PrivateFolder.write(file, freshPasswords());
    }
    Properties properties = new Properties();
    properties.load(new StringReader(Files.readString(file)));
    return new EmbeddedCredentials(
        new Login("postgres", properties.getProperty("superuser")),
        new DatabaseRoles(
            new Login("ticketflower_owner", properties.getProperty("owner")),
            new Login("ticketflower_app", properties.getProperty("application")),
            new Login("ticketflower_auditor", properties.getProperty("auditor"))));
  }

  DatabaseSettings settings(ServerAddress server) {
    return new DatabaseSettings(server.url(DATABASE), roles);
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
