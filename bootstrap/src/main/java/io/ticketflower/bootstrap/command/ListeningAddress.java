package io.ticketflower.bootstrap.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;

/// Where to listen: looked at before the database is opened, which takes seconds the first time.
///
/// @param port 0 for any free one
record ListeningAddress(String host, int port) {
  ListeningAddress {
    if (port < 0 || port > 65_535) {
      throw new StopReason("Expected a port of 0 to 65535, but got " + port + ".");
    }
  }

  /// @throws StopReason if this machine can't listen there
  void mustBeFree() {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new StopReason(
          "Expected the name of a host, but nobody knows %s. Choose another with --host."
              .formatted(host));
    }
    try (ServerSocket socket = new ServerSocket()) {
      if (!address.getAddress().isAnyLocalAddress()
          && NetworkInterface.getByInetAddress(address.getAddress()) == null) {
        throw new StopReason(
            "Expected an address of this machine, but %s is another's. Choose one with --host."
                .formatted(host));
      }
      socket.bind(address);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
  }
}
