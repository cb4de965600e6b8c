package io.ticketflower.bootstrap.life;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The folder into which letters are written where there is no mail server.
///
/// @param before letters that were there already
record Mailbox(Set<Path> before) {
  private static final Path FOLDER = Path.of(Site.MAIL_FOLDER);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Pattern TOKEN = Pattern.compile("#([A-Za-z0-9]{64})");

  static Mailbox fromNowOn() {
    return new Mailbox(letters());
  }

  /// What the link has behind the `#` in the letter to that address, as soon as it is there.
  String tokenFor(String address) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      Optional<String> token =
          letters().stream()
              .filter(letter -> !before.contains(letter))
              .map(Mailbox::text)
              .filter(text -> text.contains("To: " + address))
              .map(TOKEN::matcher)
              .filter(Matcher::find)
              .map(found -> found.group(1))
              .findFirst();
      if (token.isPresent()) {
        return token.get();
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("Expected a letter to " + address + ", but none came.");
  }

  private static Set<Path> letters() {
    if (!Files.isDirectory(FOLDER)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.collect(Collectors.toSet());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String text(Path letter) {
    try {
      return Files.readString(letter);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
