package io.ticketflower.web.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.identity.ChangePassword;
import io.ticketflower.application.identity.WhoAmI;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.InputFault;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

@Controller("/api/v1/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Me")
final class MeController {
  private final WhoAmI whoAmI;
  private final ChangePassword changePassword;
  private final LogInPauses pauses;

  MeController(WhoAmI whoAmI, ChangePassword changePassword, LogInPauses pauses) {
    this.whoAmI = whoAmI;
    this.changePassword = changePassword;
    this.pauses = pauses;
  }

  /// Who am I, and what may I do here?
  ///
  /// The roles and permissions are those of this moment.
  @Get
  MeView readMe(Caller caller) {
    return MeView.of(whoAmI.of(caller.actor()));
  }

  /// Change my password.
  ///
  /// All my other sessions end.
  @Put("/password")
  @Status(HttpStatus.NO_CONTENT)
  void changeMyPassword(Caller caller, @Body PasswordChange body) {
    var attempt = pauses.attempt(caller.getName(), "password change");
    var command =
        new ChangePassword.Command(caller.actor(), caller.session(), body.current(), body.next());
    switch (changePassword.change(command)) {
      case ChangePassword.Outcome.Changed _ -> attempt.succeeded();
      case ChangePassword.Outcome.WrongPassword _ ->
          throw Refusal.dataRefused(
              List.of(
                  InputFault.inBody(
                      "/current",
                      "WRONG_PASSWORD",
                      "Expected your present password, but it is another.")));
      case ChangePassword.Outcome.PasswordRefused(var message) ->
          throw Refusal.invalid(List.of(InputFault.inBody("/next", "PASSWORD_REFUSED", message)));
    }
  }

  /// A change of one's own password.
  ///
  /// @param next at least 10 characters
  @Introspected
  @Schema(name = "PasswordChange")
  record PasswordChange(@Size(min = 1, max = 1000) String current, @Size(max = 1000) String next)
      implements RequestBody {}

  /// Oneself in the company of the session.
  ///
  /// @param companies all that the person belongs to
  @Serdeable.Serializable
  @Schema(name = "Me")
  record MeView(
      UserView user,
      CompanyView company,
      Set<SystemRole> roles,
      List<CompanyRoleView> companyRoles,
      Set<Permission> permissions,
      List<CompanyView> companies) {

    static MeView of(WhoAmI.Me me) {
      return new MeView(
          UserView.of(me.user()),
          CompanyView.of(me.company()),
          me.roles(),
          me.companyRoles().stream().map(CompanyRoleView::of).toList(),
          me.permissions(),
          me.companies().stream().map(CompanyView::of).toList());
    }
  }
}
