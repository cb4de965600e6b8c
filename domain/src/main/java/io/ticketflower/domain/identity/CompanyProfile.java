package io.ticketflower.domain.identity;

import io.ticketflower.domain.rule.JsonObject;
import java.util.Optional;

/// How a company presents itself, on paper and to those who call it.
///
/// @param legalName the full name, as a register has it
/// @param address free: no form fits every country
/// @param version counts the changes, so that nobody overwrites a change they have not seen
public record CompanyProfile(
    Optional<String> legalName,
    JsonObject address,
    Optional<String> phone,
    Optional<EmailAddress> email,
    int version) {
  public static final int LONGEST_LEGAL_NAME = 300;
  public static final int LONGEST_PHONE = 40;

  /// Of a company that has told nothing of itself yet.
  public static final CompanyProfile BLANK =
      new CompanyProfile(Optional.empty(), JsonObject.EMPTY, Optional.empty(), Optional.empty(), 1);

  public CompanyProfile {
    legalName = bounded("legal name", legalName, LONGEST_LEGAL_NAME);
    phone = bounded("phone number", phone, LONGEST_PHONE);
  }

  private static Optional<String> bounded(String what, Optional<String> text, int longest) {
    Optional<String> stripped = text.map(String::strip).filter(it -> !it.isEmpty());
    stripped
        .filter(it -> it.length() > longest)
        .ifPresent(it -> {
          throw new IllegalArgumentException(
              "Expected a %s of at most %d characters, but got %d."
                  .formatted(what, longest, it.length()));
        });
    return stripped;
  }

  /// The next version, with what is new.
  public CompanyProfile with(CompanyProfile changed) {
    return new CompanyProfile(
        changed.legalName, changed.address, changed.phone, changed.email, version + 1);
  }
}
