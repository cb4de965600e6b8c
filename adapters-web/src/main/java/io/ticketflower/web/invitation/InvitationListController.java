package io.ticketflower.web.invitation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.invitation.InviteMany;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.IdempotencyKey;
import io.ticketflower.web.http.InputFault;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

@Controller("/api/v1/invitations/import")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Invitations")
final class InvitationListController {
  private final InviteMany inviteMany;

  InvitationListController(InviteMany inviteMany) {
    this.inviteMany = inviteMany;
  }

  /// See what a list of people would come to.
  ///
  /// Writes nothing and sends nothing.
  @Post("/preview")
  InvitedListView previewInvitations(Caller caller, @Body PeopleList body) {
    return view(inviteMany.preview(command(caller, body, Optional.empty())));
  }

  /// Invite a list of people.
  ///
  /// At most 100, as CSV with the columns `email`, `roles` and `companyRoles`; several roles in one
  /// field stand apart by semicolons. A line with faults never stops the others. Counts as one
  /// among the 10 an hour. Repeated, it invites nobody twice.
  @Post
  InvitedListView inviteList(
      Caller caller, @Body PeopleList body, @Header("Idempotency-Key") IdempotencyKey key) {
    return view(inviteMany.invite(command(caller, body, key.request())));
  }

  private static InviteMany.Command command(
      Caller caller, PeopleList body, Optional<RequestKey> key) {
    return new InviteMany.Command(
        caller.actor(),
        PeopleCsv.read(body.csv()),
        InvitationController.validity(body.validForDays()),
        key);
  }

  private static InvitedListView view(InviteMany.Outcome outcome) {
    return switch (outcome) {
      case InviteMany.Outcome.Done(var results) -> InvitedListView.of(results);
      case InviteMany.Outcome.TooLong(var most) ->
          throw Refusal.invalid(
              List.of(
                  InputFault.inBody(
                      "/csv",
                      "LIST_LENGTH",
                      "Expected at most %d people, but there are more.".formatted(most))));
      case InviteMany.Outcome.TooMany(var pause) -> throw InvitationRefusals.tooMany(pause);
      case InviteMany.Outcome.AddressUnverified _ -> throw InvitationRefusals.addressUnverified();
      case InviteMany.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// People who are to join.
  ///
  /// @param csv the list, its first line `email,roles,companyRoles`
  /// @param validForDays 7 where nothing is said
  @Introspected
  @Schema(name = "PeopleList")
  record PeopleList(
      @Size(min = 1, max = 100_000) String csv, @Min(1) @Max(30) Optional<Integer> validForDays)
      implements RequestBody {}
}
