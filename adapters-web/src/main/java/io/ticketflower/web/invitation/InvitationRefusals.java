package io.ticketflower.web.invitation;

import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.InvitationStatus;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.Words;
import java.time.Duration;

/// What several routes of this feature answer.
final class InvitationRefusals {
  private InvitationRefusals() {}

  static Refusal alreadyMember() {
    return new Refusal(
        ProblemKind.ALREADY_MEMBER, "Expected somebody who is to join, but they are a member.");
  }

  static Refusal alreadyInvited() {
    return new Refusal(
        ProblemKind.ALREADY_INVITED,
        "Expected somebody who is not invited yet, but an invitation of theirs is pending.");
  }

  static Refusal addressUnverified() {
    return new Refusal(
        ProblemKind.ADDRESS_UNVERIFIED,
        "Expected a verified e-mail address of yours, but nobody has followed the letter to it yet:"
            + " ask for it again with POST /api/v1/me/email/verification.");
  }

  static Refusal beyond(SystemRole role) {
    return new Refusal(
        ProblemKind.BEYOND_OWN_RIGHTS,
        "Expected roles that you can give away, but %s is none.".formatted(Words.of(role)));
  }

  static Refusal tooMany(Duration pause) {
    return Refusal.pause(
        "Expected a pause after so many invitations within an hour, but this came too soon.",
        pause);
  }

  static Refusal wrongState(InvitationStatus status) {
    return Refusal.wrongState("an invitation", status);
  }
}
