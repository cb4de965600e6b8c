package io.ticketflower.bootstrap.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.Optional;
import org.newsclub.net.unix.AFUNIXSocket;
import org.newsclub.net.unix.AFUNIXSocketFactory;

/// Where an embedded server listens.
///
/// @param socket its socket in the file system, which others on the machine reach in half the time
///   that a port takes; Windows has none
record ServerAddress(int port, Optional<Path> socket) {

  /// Through the socket where this machine can.
  String url(String database) {
    String url = "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
    return socket
        .filter(_ -> AFUNIXSocket.isSupported())
        .map(file -> url + "?" + through(file))
        .orElse(url);
  }

  private static String through(Path file) {
    return "socketFactory=%s&socketFactoryArg=%s"
        .formatted(
            AFUNIXSocketFactory.FactoryArg.class.getName(),
            URLEncoder.encode(file.toString(), UTF_8));
  }
}
