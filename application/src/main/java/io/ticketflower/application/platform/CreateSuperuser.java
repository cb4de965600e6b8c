package io.ticketflower.application.platform;

import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.PlatformRole;

/// The operator makes somebody a superuser or a platform admin. Repeating it does no harm.
public interface CreateSuperuser {
  Outcome create(Command command);

  record Command(EmailAddress email, PersonName name, String password, PlatformRole role) {}

  sealed interface Outcome {
    record Created() implements Outcome {}

    /// They have an account without any company, and had no or another role; their password stays.
    record Appointed() implements Outcome {}

    /// They are that already; nothing changed, their password neither.
    record AlreadyThere() implements Outcome {}

    /// They belong to a company, and whoever runs the installation belongs to none.
    record IsMember() implements Outcome {}

    record PasswordRefused(String message) implements Outcome {}
  }
}
