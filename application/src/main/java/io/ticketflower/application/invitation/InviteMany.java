package io.ticketflower.application.invitation;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.invitation.InvitationId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A whole list of people is asked to join. A line with faults never stops the others.
public interface InviteMany {
  /// What would come of it; writes nothing.
  Outcome preview(Command command);

  Outcome invite(Command command);

  record Command(Actor actor, List<Line> lines, Duration validFor, Optional<RequestKey> key) {}

  /// As somebody wrote it.
  ///
  /// @param number where it stands in the list
  /// @param roles words for system roles
  /// @param companyRoles names of company roles
  record Line(int number, String email, List<String> roles, List<String> companyRoles) {}

  sealed interface Outcome {
    /// What came, or would come, of each line, in their order.
    record Done(List<Result> results) implements Outcome {}

    record TooLong(int most) implements Outcome {}

    record TooMany(Duration pause) implements Outcome {}

    /// Whoever invites has not verified their own address yet.
    record AddressUnverified() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }

  record Result(Line line, Verdict verdict) {}

  /// What comes of one line.
  sealed interface Verdict {
    record WouldBeInvited() implements Verdict {}

    record Invited(InvitationId invitation, Delivery delivery) implements Verdict {}

    record AlreadyMember() implements Verdict {}

    record AlreadyInvited() implements Verdict {}

    /// @param messages all that is wrong with it
    record Invalid(List<String> messages) implements Verdict {}
  }
}
