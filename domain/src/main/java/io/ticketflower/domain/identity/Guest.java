package io.ticketflower.domain.identity;

import io.ticketflower.domain.company.CompanyId;
import java.time.Instant;

/// Somebody who came to look around.
///
/// @param trial the company they look around in
public record Guest(UserId user, CompanyId trial, Instant cameAt) {
  /// Guests and whoever stands beside them in a trial have addresses here, where no letter can ever
  /// arrive (RFC 2606).
  public static final String DOMAIN = "guest.invalid";

  public static boolean isAddress(EmailAddress email) {
    return email.value().endsWith("@" + DOMAIN);
  }
}
