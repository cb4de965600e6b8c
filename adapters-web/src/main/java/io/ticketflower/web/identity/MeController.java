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
import io.ticketflower.application.identity.ChangeProfile;
import io.ticketflower.application.identity.ReadTrial;
import io.ticketflower.application.identity.WhoAmI;
import io.ticketflower.domain.identity.LanguageTag;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.PersonProfile;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.TimeZoneName;
import io.ticketflower.web.http.ActingView;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Controller("/api/v1/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Me")
final class MeController {
  private final WhoAmI whoAmI;
  private final ReadTrial readTrial;
  private final ChangeProfile changeProfile;
  private final ChangePassword changePassword;
  private final LogInPauses pauses;

  MeController(
      WhoAmI whoAmI,
      ReadTrial readTrial,
      ChangeProfile changeProfile,
      ChangePassword changePassword,
      LogInPauses pauses) {
    this.whoAmI = whoAmI;
    this.readTrial = readTrial;
    this.changeProfile = changeProfile;
    this.changePassword = changePassword;
    this.pauses = pauses;
  }

  /// Who am I, and what may I do here?
  ///
  /// The roles and permissions are those of this moment.
  @Get
  MeView readMe(Caller caller) {
    return MeView.of(
        whoAmI.of(caller.actor()),
        caller.acting(),
        readTrial.of(caller.actor()).map(GuestView::of));
  }

  /// Say how I am called and like to be written to.
  ///
  /// It holds in all my companies. What is left out is forgotten.
  @Put
  MeView changeMe(Caller caller, @Body Profile body) {
    changeProfile.change(
        caller.actor(),
        new PersonProfile(
            new PersonName(body.firstName(), body.lastName()), body.language(), body.timeZone()));
    return readMe(caller);
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
      case ChangePassword.Outcome.WrongPassword _ -> throw Refusal.wrongPassword("/current");
      case ChangePassword.Outcome.PasswordRefused(var message) ->
          throw Refusal.passwordRefused("/next", message);
    }
  }

  /// A change of one's own password.
  ///
  /// @param next at least 10 characters
  @Introspected
  @Schema(name = "PasswordChange")
  record PasswordChange(@Size(min = 1, max = 1000) String current, @Size(max = 1000) String next)
      implements RequestBody {}

  /// How I am called and like to be written to.
  ///
  /// @param language a tag of BCP 47
  /// @param timeZone a name of the IANA's list
  @Introspected
  @Schema(name = "Profile")
  record Profile(
      @NotBlank @Size(max = PersonName.LONGEST) String firstName,
      @NotBlank @Size(max = PersonName.LONGEST) String lastName,
      @Schema(example = "pt-BR") Optional<LanguageTag> language,
      @Schema(example = "Europe/Berlin") Optional<TimeZoneName> timeZone)
      implements RequestBody {}

  /// Oneself in the company of the session.
  ///
  /// @param emailVerified whether letters to my address are known to arrive: before that I invite
  ///   nobody and join nothing else
  /// @param language in which I like to be written to, if I have said
  /// @param timeZone where my clock is set, if I have said
  /// @param secondFactor whether codes of an app protect my account
  /// @param awayUntil until then I am given no tasks; left out while I am there
  /// @param mostTasks with so many on my list I am given no more; left out for no bound
  /// @param openTasks how many are on my list
  /// @param memberVersion in quotes it is what `If-Match` of my availability asks for; as a member
  ///   I am found by my id
  /// @param companies all that the person belongs to
  /// @param acting there if it is a superuser in the person's place
  /// @param guest there if I only look around
  @Serdeable.Serializable
  @Schema(name = "Me")
  record MeView(
      UserView user,
      boolean emailVerified,
      @Schema(example = "pt-BR") Optional<LanguageTag> language,
      @Schema(example = "Europe/Berlin") Optional<TimeZoneName> timeZone,
      CompanyView company,
      Set<SystemRole> roles,
      List<CompanyRoleView> companyRoles,
      Set<Permission> permissions,
      boolean secondFactor,
      Optional<Instant> awayUntil,
      @Schema(example = "5") Optional<Integer> mostTasks,
      @Schema(example = "3") int openTasks,
      @Schema(example = "1") int memberVersion,
      List<CompanyView> companies,
      Optional<ActingView> acting,
      Optional<GuestView> guest) {

    static MeView of(WhoAmI.Me me, Optional<ActingView> acting, Optional<GuestView> guest) {
      return new MeView(
          UserView.of(me.user()),
          me.emailVerified(),
          me.profile().language(),
          me.profile().timeZone(),
          CompanyView.of(me.company()),
          me.roles(),
          me.companyRoles().stream().map(CompanyRoleView::of).toList(),
          me.permissions(),
          me.secondFactor(),
          me.availability().awayUntil(),
          me.availability().mostTasks(),
          me.openTasks(),
          me.memberVersion(),
          me.companies().stream().map(CompanyView::of).toList(),
          acting,
          guest);
    }
  }

  /// A guest, and how long they can stay.
  ///
  /// @param until from then on the company is deleted, with all that is in it
  /// @param mostRecords how many records guests may make in it
  /// @param made how many they have made
  @Serdeable.Serializable
  @Schema(name = "Guest")
  record GuestView(
      Instant until, @Schema(example = "100") int mostRecords, @Schema(example = "3") int made) {

    static GuestView of(ReadTrial.Told told) {
      return new GuestView(told.trial().until(), told.trial().mostRecords(), told.made());
    }
  }
}
