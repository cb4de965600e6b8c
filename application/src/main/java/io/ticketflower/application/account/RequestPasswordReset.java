package io.ticketflower.application.account;

import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;

/// Somebody forgot their password and wants a letter by which to set a new one.
///
/// Tells nobody whether the address is known: all there is to do is done elsewhere, and whoever
/// asks waits for none of it.
public interface RequestPasswordReset {
  void request(EmailAddress email, Origin origin);
}
