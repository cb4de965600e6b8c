package io.ticketflower.bootstrap.command;

import java.nio.file.Files;
import java.nio.file.Path;

/// Why a command can't go on, told to the operator as it is.
final class StopReason extends RuntimeException {
  private static final long serialVersionUID = 1;

  StopReason(String message) {
    super(message);
  }

  static void unlessFile(Path path) {
    if (Files.isDirectory(path)) {
      throw new StopReason("Expected a file, but %s is a folder.".formatted(path));
    }
    if (!Files.exists(path)) {
      throw new StopReason("Expected a file, but there is no %s.".formatted(path));
    }
  }
}
