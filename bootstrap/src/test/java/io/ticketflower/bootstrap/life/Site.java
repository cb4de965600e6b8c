package io.ticketflower.bootstrap.life;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.runtime.server.EmbeddedServer;
import io.ticketflower.persistence.TestDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// A whole TicketFlower on a port of its own, as `serve` starts it, on this or that persistence.
public final class Site implements AutoCloseable {
  static final String MAIL_FOLDER = "target/mail";

  private final ApplicationContext context;

  private Site(Map<String, Object> persistence) {
    Map<String, Object> settings = new HashMap<>(persistence);
    settings.put("micronaut.server.port", -1);
    settings.put("micronaut.server.host", "localhost");
    settings.put("ticketflower.web.secret", "a secret for tests that is long enough");
    settings.put("ticketflower.web.requests-per-minute", 0);
    settings.put("ticketflower.mail.folder", MAIL_FOLDER);
    context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .propertySources(PropertySource.of(settings))
            .start();
  }

  public static Site inMemory() {
    return new Site(Map.of("ticketflower.persistence", "in-memory"));
  }

  public static Site on(TestDatabase database) {
    return on(database, Map.of());
  }

  public static Site on(TestDatabase database, Map<String, Object> more) {
    Map<String, Object> settings = new HashMap<>(database.properties());
    settings.putAll(more);
    return new Site(settings);
  }

  /// Without a web server; [Statements] writes down what is sent to the database.
  public static Site counting(TestDatabase database) {
    Map<String, Object> settings = new HashMap<>(database.properties());
    settings.put("tests.count-statements", "true");
    return new Site(settings);
  }

  public Site serving() {
    context.getBean(EmbeddedServer.class).start();
    return this;
  }

  public URI address() {
    return context.getBean(EmbeddedServer.class).getURI();
  }

  public Path mailFolder() {
    return Path.of(MAIL_FOLDER);
  }

  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
