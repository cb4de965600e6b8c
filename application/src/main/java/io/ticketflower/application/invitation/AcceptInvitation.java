package io.ticketflower.application.invitation;

import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.invitation.InvitationStatus;

/// Somebody joins the company that invited them, and is logged in there. A token is good for one
/// person, once, however many try.
public interface AcceptInvitation {
  Outcome accept(Command command, Origin origin);

  /// The same, from nowhere outside.
  default Outcome accept(Command command) {
    return accept(command, Origin.INSIDE);
  }

  sealed interface Command {
    String token();

    /// Somebody who has no account yet.
    record AsNewPerson(String token, PersonName name, String password) implements Command {}

    /// Somebody who has an account and proves it.
    record WithPassword(String token, String password) implements Command {}

    /// Somebody who is logged in, in whichever company.
    record LoggedInAs(String token, Actor actor) implements Command {}
  }

  sealed interface Outcome {
    record Joined(LoggedIn session) implements Outcome {}

    /// The token is none, or not any more.
    record NoSuchInvitation() implements Outcome {}

    record NotPending(InvitationStatus status) implements Outcome {}

    record AlreadyMember() implements Outcome {}

    /// The address has an account: its password is needed, and no new one.
    record HasAccount() implements Outcome {}

    /// Nobody has that address yet: a name is needed.
    record NoAccount() implements Outcome {}

    record PasswordRefused(String message) implements Outcome {}

    /// Or the right one of somebody who can't log in to any company.
    record WrongPassword() implements Outcome {}

    /// The account's own address is not verified yet, so it counts for no invitation.
    record AddressUnverified() implements Outcome {}

    /// The account has a second factor: log in, and join then.
    record LogInFirst() implements Outcome {}

    /// It is for another address than that of whoever is logged in.
    record SomebodyElses() implements Outcome {}
  }
}
