package io.ticketflower.application.mail;

import io.ticketflower.domain.identity.EmailAddress;
import java.net.URI;
import java.util.Optional;

/// A letter in plain text.
///
/// @param subject one line, whatever it is made of: a name with a line break in it adds no header
/// @param link what the letter is about, for whoever has no mail server yet
public record Letter(EmailAddress to, String subject, String text, Optional<URI> link) {
  private static final int LONGEST_SUBJECT = 200;

  public Letter {
    String line = subject.replaceAll("[\\p{C}\\p{Z}]+", " ").strip();
    int end = Math.min(line.length(), LONGEST_SUBJECT);
    subject = line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, end)));
  }
}
