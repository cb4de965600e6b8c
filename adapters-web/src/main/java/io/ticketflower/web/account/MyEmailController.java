package io.ticketflower.web.account;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.account.RequestEmailChange;
import io.ticketflower.application.account.RequestEmailVerification;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.web.account.LetterLimits.Kind;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.InputFault;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import io.ticketflower.web.identity.LogInPauses;
import jakarta.validation.constraints.Size;
import java.util.List;

@Controller("/api/v1/me/email")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Me")
final class MyEmailController {
  private final RequestEmailChange requestEmailChange;
  private final RequestEmailVerification requestEmailVerification;
  private final LetterLimits letters;
  private final LogInPauses pauses;

  MyEmailController(
      RequestEmailChange requestEmailChange,
      RequestEmailVerification requestEmailVerification,
      LetterLimits letters,
      LogInPauses pauses) {
    this.requestEmailChange = requestEmailChange;
    this.requestEmailVerification = requestEmailVerification;
    this.letters = letters;
    this.pauses = pauses;
  }

  /// Ask for another e-mail address.
  ///
  /// A letter goes to the new one; following its link changes the address, until then nothing does.
  /// The answer is the same if somebody has that address: then they are told, and get no link.
  @Post
  @Status(HttpStatus.ACCEPTED)
  void changeMyEmail(Caller caller, @Body EmailChange body) {
    letters.count(Kind.ANOTHER_ADDRESS, body.email(), caller.actor().origin().address());
    var attempt = pauses.attempt(caller.getName(), "change of address");
    var command = new RequestEmailChange.Command(caller.actor(), body.email(), body.password());
    switch (requestEmailChange.request(command)) {
      case RequestEmailChange.Outcome.Asked _ -> attempt.succeeded();
      case RequestEmailChange.Outcome.WrongPassword _ -> throw Refusal.wrongPassword("/password");
      case RequestEmailChange.Outcome.SameAddress _ -> {
        attempt.succeeded();
        throw Refusal.dataRefused(
            List.of(
                InputFault.inBody(
                    "/email",
                    "SAME_ADDRESS",
                    "Expected another address, but it is yours already.")));
      }
    }
  }

  /// Ask for the letter that verifies my e-mail address.
  ///
  /// Its link is good once and for 24 hours, and makes that of an older letter worthless.
  @Post("/verification")
  @Status(HttpStatus.ACCEPTED)
  void sendVerification(Caller caller) {
    letters.count(Kind.VERIFICATION, caller.actor());
    switch (requestEmailVerification.request(caller.actor())) {
      case RequestEmailVerification.Outcome.Asked _ -> {}
      case RequestEmailVerification.Outcome.VerifiedAlready _ ->
          throw new Refusal(
              ProblemKind.WRONG_STATE,
              "Expected an address that is not verified yet, but yours is.");
    }
  }

  /// Another e-mail address.
  ///
  /// @param password the present one
  @Introspected
  @Schema(name = "EmailChange")
  record EmailChange(EmailAddress email, @Size(min = 1, max = 1000) String password)
      implements RequestBody {}
}
