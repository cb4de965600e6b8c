package io.ticketflower.application.invitation;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.InvitationId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Somebody is asked to join the company. Nobody becomes a member otherwise, but for the owner at
/// sign-up.
///
/// Nobody gives away more than they have, and nobody an ownership.
public interface InvitePerson {
  Outcome invite(Command command);

  /// @param validFor at most 30 days
  record Command(
      Actor actor,
      EmailAddress email,
      Set<SystemRole> roles,
      Set<CompanyRoleId> companyRoles,
      Duration validFor,
      Optional<RequestKey> key) {}

  sealed interface Outcome {
    /// @param delivery empty where a request was repeated: the token was shown the first time
    record Invited(InvitationId invitation, Optional<Delivery> delivery) implements Outcome {}

    record AlreadyMember() implements Outcome {}

    /// One is pending: send that again, or revoke it.
    record AlreadyInvited() implements Outcome {}

    record NoSuchCompanyRole(CompanyRoleId role) implements Outcome {}

    record BeyondOwnRights(SystemRole role) implements Outcome {}

    record TooMany(Duration pause) implements Outcome {}

    /// Whoever invites has not verified their own address yet.
    record AddressUnverified() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
