package io.ticketflower.application.identity;

import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonProfile;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/// All people of this installation, and the hashes of their passwords. An account that is closed is
/// found by its id only: what the person did stays theirs, and their address is free again.
///
/// Works across companies.
public interface Users {
  /// @return false if the e-mail address is taken
  boolean add(User user, String passwordHash);

  /// Whoever has the address already; if nobody has, this person is added, who can't log in before
  /// they set a password by a letter.
  ///
  /// @param decoy a hash that no password has
  /// @throws LostRace if somebody else takes the address at this moment
  default UserId findOrAdd(User newcomer, String decoy) {
    Optional<UserId> known = findByEmail(newcomer.email()).map(it -> it.user().id());
    if (known.isEmpty() && !add(newcomer, decoy)) {
      throw new LostRace();
    }
    return known.orElse(newcomer.id());
  }

  Optional<User> find(UserId id);

  /// All that an account tells of its person, for whoever asks about themselves.
  Optional<Account> account(UserId id);

  Optional<Credentials> findByEmail(EmailAddress email);

  Optional<Credentials> credentials(UserId id);

  /// Somebody gets a name, an address and a password of their own. The address is not verified.
  ///
  /// @return false if the e-mail address is taken
  boolean rename(User user, String passwordHash);

  /// Closes the account of somebody who belongs to no company any more.
  void close(UserId id, Instant at);

  Optional<PersonProfile> profile(UserId id);

  void changeProfile(UserId id, PersonProfile profile);

  void changePassword(UserId id, String passwordHash);

  /// When it was proved, or vouched for, that letters to the address reach the person; empty as
  /// long as nobody has.
  Optional<Instant> emailVerifiedAt(UserId id);

  void verifyEmail(UserId id, Instant at);

  /// The person has another address from now on, which is verified.
  ///
  /// @return false if the address is taken
  boolean changeEmail(UserId id, EmailAddress email, Instant verifiedAt);

  /// @param emailVerifiedAt see [#emailVerifiedAt]
  record Account(User user, PersonProfile profile, Optional<Instant> emailVerifiedAt) {}

  /// A person, and what their password is checked against.
  record Credentials(User user, String passwordHash) {}
}
