package io.ticketflower.bootstrap.database;

import io.micronaut.core.value.PropertyResolver;
import io.ticketflower.persistence.database.DatabaseRoles;
import io.ticketflower.persistence.database.DatabaseSettings;
import io.ticketflower.persistence.database.Login;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A PostgreSQL of one's own, as the settings name it.
public final class ConfiguredDatabase {
  private static final String PREFIX = "ticketflower.database.";

  private ConfiguredDatabase() {}

  /// @return empty if no setting of a database is made
  /// @throws IllegalArgumentException if some are made and others are missing
  public static Optional<DatabaseSettings> in(PropertyResolver settings) {
    Optional<String> url = settings.getProperty(PREFIX + "url", String.class);
    return url.map(it ->
        new DatabaseSettings(
            checked(it),
            new DatabaseRoles(
                login(settings, "owner"), login(settings, "app"), login(settings, "auditor"))));
  }

  private static String checked(String url) {
    if (!url.startsWith("jdbc:postgresql://") || url.contains("user=")) {
      throw new IllegalArgumentException(
          "Expected TICKETFLOWER_DATABASE_URL to be like jdbc:postgresql://host:5432/name, without a"
              + " user, but it is \"%s\"."
                  .formatted(url.replaceAll("password=[^&]*", "password=…")));
    }
    return url;
  }

  private static Login login(PropertyResolver settings, String role) {
    List<String> names = List.of(PREFIX + role + ".user", PREFIX + role + ".password");
    List<String> values =
        names.stream()
            .map(name ->
                settings
                    .getProperty(name, String.class)
                    .orElseThrow(() -> new IllegalArgumentException(missing(name))))
            .toList();
    return new Login(values.getFirst(), values.getLast());
  }

  private static String missing(String name) {
    return "Expected %s to be set since TICKETFLOWER_DATABASE_URL is, but it is missing."
        .formatted(name.toUpperCase(Locale.ROOT).replace('.', '_'));
  }
}
