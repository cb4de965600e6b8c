package io.ticketflower.bootstrap.eventlog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file as it lies there: its name, its text, and what its bytes add up to.
///
/// @param text without a byte order mark
/// @param sha256 of the bytes, in hexadecimal
record LogFile(String name, String text, String sha256) {
  private static final long LARGEST = 512L << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// What comes of opening a file.
  sealed interface Opening {
    record Opened(LogFile file) implements Opening {}

    record Refused(LogFault fault) implements Opening {}
  }

  static Opening open(Path file) {
    try {
      long size = Files.size(file);
      return size > LARGEST
          ? refused(
              0,
              "Expected at most %d MiB, but %s has %d.".formatted(LARGEST >> 20, file, size >> 20))
          : decode(file, Files.readAllBytes(file));
    } catch (NoSuchFileException _) {
      return refused(0, "Expected a file, but there is no %s.".formatted(file));
    } catch (IOException problem) {
      return refused(
          0, "Expected a file that can be read, but %s can't: %s".formatted(file, problem));
    }
  }

  /// Strictly: a log in another encoding would give people other names.
  private static Opening decode(Path file, byte[] bytes) {
    ByteBuffer encoded = ByteBuffer.wrap(bytes);
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(encoded, decoded, true);
    if (result.isError()) {
      int at = encoded.position();
      return refused(
          line(bytes, at),
          "Expected text in UTF-8, but byte %d is 0x%02X: save the file as UTF-8."
              .formatted(at + 1, bytes[at]));
    }
    String text = decoded.flip().toString();
    return new Opening.Opened(
        new LogFile(
            String.valueOf(file.getFileName()),
            text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text,
            sha256(bytes)));
  }

  private static long line(byte[] bytes, int end) {
    long line = 1;
    for (int at = 0; at < end; at++) {
      if (bytes[at] == '\n') {
        line++;
      }
    }
    return line;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Expected every Java to know SHA-256.", impossible);
    }
  }

  private static Opening refused(long line, String message) {
    return new Opening.Refused(new LogFault(line, message));
  }
}
