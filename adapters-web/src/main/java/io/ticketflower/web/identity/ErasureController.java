package io.ticketflower.web.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.identity.EraseMember;
import io.ticketflower.application.identity.EraseMyself;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.InputFault;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class ErasureController {
  private final EraseMyself eraseMyself;
  private final EraseMember eraseMember;
  private final LogInPauses pauses;

  ErasureController(EraseMyself eraseMyself, EraseMember eraseMember, LogInPauses pauses) {
    this.eraseMyself = eraseMyself;
    this.eraseMember = eraseMember;
    this.pauses = pauses;
  }

  /// Erase myself.
  ///
  /// I leave all my companies, and my name and address are replaced everywhere; what I did stays as
  /// history. Nobody can undo it. Type your own e-mail address to confirm it. Refused as long as I
  /// am the last owner of a company.
  @Delete("/me")
  @Status(HttpStatus.NO_CONTENT)
  @Tag(name = "Me")
  void eraseMe(Caller caller, @Body Farewell body) {
    var attempt = pauses.attempt(caller.getName(), "erasure");
    var command = new EraseMyself.Command(caller.actor(), body.password(), body.email());
    switch (eraseMyself.erase(command)) {
      case EraseMyself.Outcome.Erased _ -> attempt.succeeded();
      case EraseMyself.Outcome.WrongPassword _ -> throw Refusal.wrongPassword("/password");
      case EraseMyself.Outcome.OtherAddress _ ->
          throw Refusal.dataRefused(
              List.of(
                  InputFault.inBody(
                      "/email",
                      "OTHER_ADDRESS",
                      "Expected your own e-mail address, typed in full, but got another.")));
      case EraseMyself.Outcome.LastOwner(var companies) -> throw lastOwner(companies);
    }
  }

  /// Erase somebody who has left.
  ///
  /// Their name and address are replaced everywhere; what they did stays as history. Nobody can
  /// undo it. For somebody who was removed and belongs to no other company.
  @Post("/members/{id}/erase")
  @Status(HttpStatus.NO_CONTENT)
  @Tag(name = "Members and roles")
  void eraseMember(Caller caller, UserId id) {
    switch (eraseMember.erase(caller.actor(), id)) {
      case EraseMember.Outcome.Erased _ -> {}
      case EraseMember.Outcome.NoSuchMember _ -> throw Refusal.notFound();
      case EraseMember.Outcome.StillMember _ ->
          throw new Refusal(
              ProblemKind.WRONG_STATE,
              "Expected somebody who has left, but they are a member: remove them first.");
      case EraseMember.Outcome.BelongsElsewhere _ ->
          throw new Refusal(
              ProblemKind.WRONG_STATE,
              "Expected somebody who belongs to no other company, but they do: only they themselves"
                  + " can ask for it, with DELETE /api/v1/me.");
      case EraseMember.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    }
  }

  private static Refusal lastOwner(List<Company> companies) {
    return new Refusal(
        ProblemKind.LAST_OWNER,
        "Expected another owner to remain in each company, but you are the last of: %s."
            .formatted(
                companies.stream().map(it -> it.slug().value()).collect(Collectors.joining(", "))));
  }

  /// The confirmation that I am to be erased.
  ///
  /// @param password the present one
  /// @param email my own address, typed in full
  @Introspected
  @Schema(name = "Farewell")
  record Farewell(@Size(min = 1, max = 1000) String password, EmailAddress email)
      implements RequestBody {}
}
