package io.ticketflower.web.platform;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.platform.ChangeStanding;
import io.ticketflower.application.platform.ChangeStanding.Outcome;
import io.ticketflower.application.platform.Directory.Filter;
import io.ticketflower.application.platform.ReadDirectory;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.web.http.ListQuery;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.Pages;
import io.ticketflower.web.http.PlatformCaller;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Controller("/api/v1/platform/users")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Platform")
final class PlatformUserController {
  private final ReadDirectory readDirectory;
  private final ChangeStanding changeStanding;
  private final Pages pages;

  PlatformUserController(ReadDirectory readDirectory, ChangeStanding changeStanding, Pages pages) {
    this.readDirectory = readDirectory;
    this.changeStanding = changeStanding;
    this.pages = pages;
  }

  /// List the people of the installation.
  ///
  /// All who have an account, in whichever company; those who came last come first.
  @Get
  Paged<ListedPersonView> listUsers(
      PlatformCaller caller, @RequestBean UserQuery query, HttpRequest<?> request) {
    return pages.of(
        request,
        readDirectory.people(caller.actor(), query.filter(), pages.wanted(request, query)),
        ListedPersonView::of);
  }

  /// Read one person of the installation.
  @Get("/{id}")
  ListedPersonView readUser(PlatformCaller caller, UserId id) {
    return readDirectory
        .person(caller.actor(), id)
        .map(ListedPersonView::of)
        .orElseThrow(Refusal::notFound);
  }

  /// Shut a person out of the installation.
  ///
  /// All their sessions end at once, in whichever company.
  @Post("/{id}/deactivate")
  ListedPersonView deactivateUser(PlatformCaller caller, UserId id) {
    return answer(caller, id, changeStanding.deactivate(caller.actor(), id), "active");
  }

  /// Let a person in again.
  @Post("/{id}/reactivate")
  ListedPersonView reactivateUser(PlatformCaller caller, UserId id) {
    return answer(caller, id, changeStanding.reactivate(caller.actor(), id), "deactivated");
  }

  private ListedPersonView answer(
      PlatformCaller caller, UserId id, Outcome outcome, String wanted) {
    return switch (outcome) {
      case Outcome.Changed _ -> readUser(caller, id);
      case Outcome.NoSuchPerson _ -> throw Refusal.notFound();
      case Outcome.WrongState _ ->
          throw new Refusal(
              ProblemKind.WRONG_STATE,
              "Expected somebody who is %s, but they are not.".formatted(wanted));
      case Outcome.OutOfReach _ ->
          throw new Refusal(
              ProblemKind.OUT_OF_REACH,
              "Expected somebody on whom you may decide, but this is yourself or somebody who runs"
                  + " the installation.");
    };
  }

  /// Which people.
  ///
  /// @param text part of a name or of the e-mail address
  /// @param role whoever has this one in the installation
  /// @param active `false` for those who are shut out
  @Introspected
  record UserQuery(
      @QueryValue @Size(max = 200) Optional<String> text,
      @QueryValue Optional<PlatformRole> role,
      @QueryValue Optional<Boolean> active,
      @QueryValue @Min(1) @Max(200) Optional<Integer> limit,
      @QueryValue Optional<String> cursor)
      implements ListQuery {
    Filter filter() {
      return new Filter(text.orElse(""), role, active);
    }
  }
}
