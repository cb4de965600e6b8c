package io.ticketflower.integration.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;

/// Passwords that many people choose: whoever guesses begins with these. The bundled list says
/// where it comes from.
public final class PopularPasswords {
  private static final String LIST = "popular-passwords.txt";
  private static final Set<String> KNOWN = read();

  private PopularPasswords() {}

  /// Upper and lower case are the same here, and what follows a known password counts for nothing
  /// if it is digits and marks only.
  public static boolean contain(String password) {
    String folded = password.toLowerCase(Locale.ROOT);
    int end = folded.length();
    while (end > 0) {
      if (KNOWN.contains(folded.substring(0, end))) {
        return true;
      }
      int last = folded.codePointBefore(end);
      if (Character.isLetter(last)) {
        return false;
      }
      end -= Character.charCount(last);
    }
    return false;
  }

  private static Set<String> read() {
    try (InputStream list = PopularPasswords.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException(
            "Expected %s to be bundled, but it is not.".formatted(LIST));
      }
      return new BufferedReader(new InputStreamReader(list, UTF_8))
          .lines()
          .filter(line -> !line.equals("#") && !line.startsWith("# "))
          .collect(toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
