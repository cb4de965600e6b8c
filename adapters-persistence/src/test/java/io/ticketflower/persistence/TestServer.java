package io.ticketflower.persistence;

import io.ticketflower.persistence.database.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// The PostgreSQL that all tests of a JVM share: the one that `TICKETFLOWER_TEST_URL`,
/// `TICKETFLOWER_TEST_USER` and `TICKETFLOWER_TEST_PASSWORD` name, else one in a container, else an
/// embedded one.
///
/// @param url up to the name of a database
/// @param outlivesUs whether what is made there has to be cleared away
record TestServer(String url, Login superuser, boolean outlivesUs) {
  private static final String IMAGE = "postgres:18-alpine";
  private static final Path DOCKER = Path.of("/var/run/docker.sock");

  static TestServer start() {
    return configured().or(TestServer::inContainer).orElseGet(TestServer::embedded);
  }

  String urlOf(String database) {
    return url + database;
  }

  private static Optional<TestServer> configured() {
    return setting("URL")
        .map(url ->
            new TestServer(
                url.endsWith("/") ? url : url + "/",
                new Login(setting("USER").orElse("postgres"), setting("PASSWORD").orElse("")),
                true));
  }

  private static Optional<String> setting(String name) {
    return Optional.ofNullable(System.getenv("TICKETFLOWER_TEST_" + name));
  }

  /// Asks for the socket first, since looking for an engine that is not there takes long.
  private static Optional<TestServer> inContainer() {
    boolean likely = Files.exists(DOCKER) || System.getenv("DOCKER_HOST") != null;
    if (!likely || !DockerClientFactory.instance().isDockerAvailable()) {
      return Optional.empty();
    }
    PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);
    container.start();
    return Optional.of(
        new TestServer(
            url(container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT)),
            new Login(container.getUsername(), container.getPassword()),
            false));
  }

  private static TestServer embedded() {
    try {
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder().setServerConfig("max_connections", "100").start();
      return new TestServer(
          url("localhost", postgres.getPort()), new Login("postgres", "postgres"), false);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// By hand: the URL that the embedded server offers names a superuser.
  private static String url(String host, int port) {
    return "jdbc:postgresql://%s:%d/".formatted(host, port);
  }
}
