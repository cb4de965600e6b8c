package io.ticketflower.web.account;

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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.account.SetUpSecondFactor;
import io.ticketflower.application.account.SetUpSecondFactor.Confirmation;
import io.ticketflower.application.account.SetUpSecondFactor.Offer;
import io.ticketflower.application.account.SetUpSecondFactor.Removal;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.InputFault;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import io.ticketflower.web.identity.LogInPauses;
import jakarta.validation.constraints.Size;
import java.util.List;

@Controller("/api/v1/me/second-factor")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Me")
final class SecondFactorController {
  private final SetUpSecondFactor setUpSecondFactor;
  private final LogInPauses pauses;

  SecondFactorController(SetUpSecondFactor setUpSecondFactor, LogInPauses pauses) {
    this.setUpSecondFactor = setUpSecondFactor;
    this.pauses = pauses;
  }

  /// Begin to protect my account by an app that shows codes.
  ///
  /// The answer is for the app: as an address to be shown as a QR code, or as a secret to type. It
  /// protects nothing until it is confirmed by a code.
  @Post
  @Status(HttpStatus.CREATED)
  OfferView offerSecondFactor(Caller caller, @Body PasswordBody body) {
    LogInPauses.Attempt attempt = attempt(caller);
    return switch (setUpSecondFactor.offer(caller.actor(), body.password())) {
      case Offer.Offered(var secret, var address) -> {
        attempt.succeeded();
        yield new OfferView(secret, address.toString());
      }
      case Offer.WrongPassword _ -> throw Refusal.wrongPassword("/password");
      case Offer.SetUpAlready _ ->
          throw new Refusal(
              ProblemKind.WRONG_STATE,
              "Expected an account without a second factor, but it has one: remove it first.");
    };
  }

  /// Confirm the app by a code.
  ///
  /// From now on each log-in needs a code. The answer holds ten recovery codes, shown once: each is
  /// good once instead of a code of the app.
  @Post("/confirm")
  RecoveryCodesView confirmSecondFactor(Caller caller, @Body CodeBody body) {
    LogInPauses.Attempt attempt = attempt(caller);
    return codes(attempt, setUpSecondFactor.confirm(caller.actor(), body.code()));
  }

  /// Make new recovery codes.
  ///
  /// The old ones are worth nothing from now on.
  @Post("/recovery-codes")
  RecoveryCodesView makeRecoveryCodes(Caller caller, @Body CodeBody body) {
    LogInPauses.Attempt attempt = attempt(caller);
    return codes(attempt, setUpSecondFactor.newRecoveryCodes(caller.actor(), body.code()));
  }

  /// Remove my second factor.
  ///
  /// With a code of the app, or a recovery code. Not while my company wants everybody to have one.
  @Delete
  @Status(HttpStatus.NO_CONTENT)
  void removeSecondFactor(Caller caller, @Body RemovalBody body) {
    LogInPauses.Attempt attempt = attempt(caller);
    switch (setUpSecondFactor.remove(caller.actor(), body.password(), body.code())) {
      case Removal.Removed _ -> attempt.succeeded();
      case Removal.WrongPassword _ -> throw Refusal.wrongPassword("/password");
      case Removal.WrongCode _ -> throw wrongCode();
      case Removal.NotSetUp _ ->
          throw new Refusal(
              ProblemKind.WRONG_STATE,
              "Expected an account with a second factor, but it has none.");
      case Removal.Required _ ->
          throw new Refusal(
              ProblemKind.WRONG_STATE,
              "Expected a company where a second factor is everybody's own choice, but this one wants"
                  + " all to have one.");
    }
  }

  private LogInPauses.Attempt attempt(Caller caller) {
    return pauses.attempt(caller.getName(), "second factor");
  }

  private static RecoveryCodesView codes(LogInPauses.Attempt attempt, Confirmation outcome) {
    return switch (outcome) {
      case Confirmation.Confirmed(var codes) -> {
        attempt.succeeded();
        yield new RecoveryCodesView(codes);
      }
      case Confirmation.WrongCode _ -> throw wrongCode();
      case Confirmation.NotNow _ ->
          throw new Refusal(
              ProblemKind.WRONG_STATE,
              "Expected a second factor that waits for this, but none does: begin with"
                  + " POST /api/v1/me/second-factor.");
    };
  }

  private static Refusal wrongCode() {
    return Refusal.dataRefused(
        List.of(
            InputFault.inBody(
                "/code",
                "WRONG_CODE",
                "Expected the code that your app shows now, but it is another or was used"
                    + " before.")));
  }

  /// A password, to prove that it is me.
  @Introspected
  @Schema(name = "PasswordProof")
  record PasswordBody(@Size(min = 1, max = 1000) String password) implements RequestBody {}

  /// A code of the app.
  @Introspected
  @Schema(name = "Code")
  record CodeBody(@Size(min = 1, max = 20) String code) implements RequestBody {}

  /// What it takes to remove a second factor.
  ///
  /// @param code of the app, or a recovery code
  @Introspected
  @Schema(name = "SecondFactorRemoval")
  record RemovalBody(
      @Size(min = 1, max = 1000) String password, @Size(min = 1, max = 20) String code)
      implements RequestBody {}

  /// What an app needs.
  ///
  /// @param secret in Base32, to be typed
  /// @param address to be shown as a QR code
  @Serdeable.Serializable
  @Schema(name = "SecondFactorOffer")
  record OfferView(
      @Schema(example = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP") String secret,
      @Schema(example = "otpauth://totp/TicketFlower:mia%40example.com?secret=JBSWY3DPEHPK3PXP")
          String address) {}

  /// Codes for the day on which the app is lost.
  ///
  /// @param recoveryCodes shown once
  @Serdeable.Serializable
  @Schema(name = "RecoveryCodes")
  record RecoveryCodesView(List<String> recoveryCodes) {}
}
