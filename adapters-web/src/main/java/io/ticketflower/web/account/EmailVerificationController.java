package io.ticketflower.web.account;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
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
import io.ticketflower.application.account.ProveEmail;
import io.ticketflower.web.http.Origins;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.Size;

/// Only a POST consumes a token: mail programs follow links on their own.
@Controller("/api/v1/email-verifications")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Sign-up and sessions")
final class EmailVerificationController {
  private final ProveEmail proveEmail;
  private final Origins origins;

  EmailVerificationController(ProveEmail proveEmail, Origins origins) {
    this.proveEmail = proveEmail;
    this.origins = origins;
  }

  /// Verify an e-mail address with the token of a letter.
  ///
  /// If it is the one that somebody wants instead of theirs, they have it from now on, and the old
  /// one gets a letter. The token is good once and for 24 hours, and nobody is logged in by it.
  @Post
  @Status(HttpStatus.NO_CONTENT)
  void verifyEmail(@Body Verification body, HttpRequest<?> request) {
    switch (proveEmail.prove(new ProveEmail.Command(body.token(), origins.of(request)))) {
      case ProveEmail.Outcome.Verified _, ProveEmail.Outcome.Changed _ -> {}
      case ProveEmail.Outcome.NoSuchToken _ ->
          throw new Refusal(
              ProblemKind.NOT_FOUND,
              "Expected the token of a letter from the last 24 hours, but it is none, or not any"
                  + " more: ask for a new letter.");
      case ProveEmail.Outcome.AddressTaken _ ->
          throw new Refusal(
              ProblemKind.TAKEN,
              "Expected an e-mail address that is still free, but somebody has it by now.");
    }
  }

  /// The token of a letter.
  @Introspected
  @Schema(name = "EmailVerification")
  record Verification(@Size(min = 1, max = 200) String token) implements RequestBody {}
}
