package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;

/// All people of this installation, and the hashes of their passwords.
///
/// Works across companies.
public interface Users {
  /// @return false if the e-mail address is taken
  boolean add(User user, String passwordHash);

  Optional<User> find(UserId id);

  Optional<Credentials> findByEmail(EmailAddress email);

  Optional<Credentials> credentials(UserId id);

  void changePassword(UserId id, String passwordHash);

  /// A person, and what their password is checked against.
  record Credentials(User user, String passwordHash) {}
}
