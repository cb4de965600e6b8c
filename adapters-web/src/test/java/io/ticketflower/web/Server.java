package io.ticketflower.web;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/// TicketFlower's web side on a port of its own, with everything in memory.
final class Server implements AutoCloseable {
  static final String SECRET = "a secret for tests that is long enough";
  private final EmbeddedServer server;

  private Server(EmbeddedServer server) {
    this.server = server;
  }

  static Server start(Map<String, Object> settings) {
    var all = new HashMap<String, Object>();
    all.put("micronaut.server.port", -1);
    all.put("ticketflower.web.secret", SECRET);
    all.put("ticketflower.web.requests-per-minute", 0);
    all.putAll(settings);
    return new Server(ApplicationContext.run(EmbeddedServer.class, all));
  }

  static Server start() {
    return start(Map.of());
  }

  Client client() {
    return new Client(server.getURI());
  }

  URI address() {
    return server.getURI();
  }

  <T> T get(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  @Override
  public void close() {
    server.close();
  }
}
