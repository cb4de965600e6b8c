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
import io.ticketflower.application.account.CompletePasswordReset;
import io.ticketflower.application.account.RequestPasswordReset;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.web.account.LetterLimits.Kind;
import io.ticketflower.web.http.Origins;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.Size;

@Controller("/api/v1/password-resets")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Sign-up and sessions")
final class PasswordResetController {
  private final RequestPasswordReset requestPasswordReset;
  private final CompletePasswordReset completePasswordReset;
  private final LetterLimits letters;
  private final Origins origins;

  PasswordResetController(
      RequestPasswordReset requestPasswordReset,
      CompletePasswordReset completePasswordReset,
      LetterLimits letters,
      Origins origins) {
    this.requestPasswordReset = requestPasswordReset;
    this.completePasswordReset = completePasswordReset;
    this.letters = letters;
    this.origins = origins;
  }

  /// Ask for a letter by which to set a new password.
  ///
  /// The answer is the same, and as quick, for addresses that nobody has here. The letter's link is
  /// good once and for an hour; a new one kills the old.
  @Post
  @Status(HttpStatus.ACCEPTED)
  void requestPasswordReset(@Body ResetRequest body, HttpRequest<?> request) {
    letters.count(Kind.NEW_PASSWORD, body.email(), origins.of(request).address());
    requestPasswordReset.request(body.email(), origins.of(request));
  }

  /// Set a new password with the token of a letter.
  ///
  /// All sessions end: log in with the new password.
  @Post("/complete")
  @Status(HttpStatus.NO_CONTENT)
  void completePasswordReset(@Body NewPassword body, HttpRequest<?> request) {
    var command =
        new CompletePasswordReset.Command(body.token(), body.password(), origins.of(request));
    switch (completePasswordReset.complete(command)) {
      case CompletePasswordReset.Outcome.Done _ -> {}
      case CompletePasswordReset.Outcome.NoSuchToken _ ->
          throw new Refusal(
              ProblemKind.NOT_FOUND,
              "Expected the token of a letter from the last hour, but it is none, or not any more:"
                  + " ask for a new letter.");
      case CompletePasswordReset.Outcome.PasswordRefused(var message) ->
          throw Refusal.passwordRefused("/password", message);
    }
  }

  /// Who forgot their password.
  @Introspected
  @Schema(name = "PasswordResetRequest")
  record ResetRequest(EmailAddress email) implements RequestBody {}

  /// A new password.
  ///
  /// @param token from the letter
  /// @param password at least 10 characters
  @Introspected
  @Schema(name = "PasswordReset")
  record NewPassword(@Size(min = 1, max = 200) String token, @Size(max = 1000) String password)
      implements RequestBody {}
}
