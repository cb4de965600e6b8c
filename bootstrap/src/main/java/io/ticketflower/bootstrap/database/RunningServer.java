package io.ticketflower.bootstrap.database;

import io.ticketflower.persistence.database.DatabaseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// A PostgreSQL that already runs on a data folder, as its `postmaster.pid` tells.
record RunningServer(ProcessHandle process, ServerAddress address) {
  private static final int PID = 0;
  private static final int PORT = 3;
  private static final int SOCKET_FOLDER = 4;

  static Optional<RunningServer> of(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() <= SOCKET_FOLDER) {
      return Optional.empty();
    }
    ServerAddress address = address(lines);
    return ProcessHandle.of(Long.parseLong(lines.get(PID).strip()))
        .filter(ProcessHandle::isAlive)
        .map(process -> new RunningServer(process, address));
  }

  private static ServerAddress address(List<String> lines) {
    int port = Integer.parseInt(lines.get(PORT).strip());
    return new ServerAddress(
        port,
        Optional.of(lines.get(SOCKET_FOLDER).strip())
            .filter(folder -> !folder.isEmpty())
            .map(folder -> Path.of(folder, ".s.PGSQL." + port))
            .filter(Files::exists));
  }

  /// Whether it is really ours: the process number may belong to somebody else by now.
  boolean awaits(EmbeddedCredentials credentials) {
    DatabaseSettings settings = credentials.settings(address);
    try (Connection connection = settings.roles().owner().connect(settings.url())) {
      return connection.isValid(5);
    } catch (SQLException notOurs) {
      return false;
    }
  }
}
