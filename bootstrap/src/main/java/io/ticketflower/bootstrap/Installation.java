package io.ticketflower.bootstrap;

import io.github.cdimascio.dotenv.Dotenv;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.EnvironmentPropertySource;
import io.micronaut.context.env.MapPropertySource;
import io.micronaut.context.env.PropertySource;
import io.ticketflower.bootstrap.database.ConfiguredDatabase;
import io.ticketflower.bootstrap.database.EmbeddedDatabase;
import io.ticketflower.bootstrap.database.SigningKey;
import io.ticketflower.bootstrap.mail.ConfiguredMail;
import io.ticketflower.persistence.database.DatabaseSettings;
import io.ticketflower.persistence.database.Migration;
import io.ticketflower.persistence.database.Planning;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// TicketFlower on its database: the configured PostgreSQL, or the one that comes along; migrated
/// and wired, without a web server yet.
public final class Installation implements AutoCloseable {
  private static final int MOST_CONNECTIONS = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ApplicationContext context;
  private final @Nullable EmbeddedDatabase embedded;
  private final DatabaseSettings database;

  private Installation(
      ApplicationContext context, @Nullable EmbeddedDatabase embedded, DatabaseSettings database) {
    this.context = context;
    this.embedded = embedded;
    this.database = database;
  }

  /// @param folder where the embedded PostgreSQL and this installation's secrets are kept
  /// @param overrides settings from the command line; they beat all others
  public static Installation open(Path folder, Map<String, Object> overrides) {
    ApplicationContext context =
        ApplicationContext.builder()
            .mainClass(TicketFlower.class)
            .deduceEnvironment(false)
            .banner(false)
            .propertySources(dotEnv())
            .build();
    Environment environment = context.getEnvironment();
    environment.start();
    ConfiguredMail.in(environment);
    Optional<DatabaseSettings> configured = ConfiguredDatabase.in(environment);
    EmbeddedDatabase embedded = configured.isPresent() ? null : EmbeddedDatabase.open(folder);
    DatabaseSettings database = embedded == null ? configured.orElseThrow() : embedded.settings();
    try {
      new Migration(database).run();
      environment.addPropertySource(settings(folder, environment, database, overrides));
      context.start();
      return new Installation(context, embedded, database);
    } catch (RuntimeException problem) {
      context.close();
      if (embedded != null) {
        embedded.close();
      }
      throw problem;
    }
  }

  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  public ApplicationContext context() {
    return context;
  }

  /// What the environment, the file `.env` or Micronaut's configuration says.
  public Optional<String> setting(String name) {
    return context.getProperty(name, String.class);
  }

  public DatabaseSettings database() {
    return database;
  }

  public boolean isEmbedded() {
    return embedded != null;
  }

  @Override
  public void close() {
    context.close();
    if (embedded != null) {
      embedded.close();
    }
  }

  /// The file `.env`, by the same names as the environment's variables.
  private static PropertySource dotEnv() {
    Map<String, Object> values = new HashMap<>();
    Dotenv.configure()
        .ignoreIfMissing()
        .load()
        .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
        .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
    return new MapPropertySource(".env", values) {
      @Override
      public int getOrder() {
        return EnvironmentPropertySource.POSITION - 1;
      }

      @Override
      public PropertyConvention getConvention() {
        return PropertyConvention.ENVIRONMENT_VARIABLE;
      }
    };
  }

  private static PropertySource settings(
      Path folder,
      Environment environment,
      DatabaseSettings database,
      Map<String, Object> overrides) {
    Map<String, Object> values = new HashMap<>(overrides);
    values.put("datasources.default.url", database.url());
    values.put("datasources.default.driver-class-name", "org.postgresql.Driver");
    values.put("datasources.default.maximum-pool-size", MOST_CONNECTIONS);
    values.put("datasources.default.connection-timeout", PATIENCE.toMillis());
    values.put("datasources.default.connection-init-sql", Planning.SETTINGS);
    values.put("datasources.default.username", database.roles().application().role());
    values.put("datasources.default.password", database.roles().application().password());
    values.put("ticketflower.mail.folder", folder.resolve("mail").toString());
    values.put("ticketflower.web.secret", SigningKey.of(folder, environment));
    return new MapPropertySource("command line", values) {
      @Override
      public int getOrder() {
        return Integer.MAX_VALUE;
      }
    };
  }
}
