package io.ticketflower.web.identity;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.identity.EndSessions;
import io.ticketflower.application.identity.ReadSessions;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.Refusal;

@Controller("/api/v1/me/sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Me")
final class MySessionsController {
  private final ReadSessions readSessions;
  private final EndSessions endSessions;

  MySessionsController(ReadSessions readSessions, EndSessions endSessions) {
    this.readSessions = readSessions;
    this.endSessions = endSessions;
  }

  /// Where am I logged in?
  ///
  /// In all my companies; the latest used comes first, at most 200.
  @Get
  Paged<LiveSessionView> listMySessions(Caller caller) {
    return Paged.whole(
        readSessions.mine(caller.actor()).stream()
            .map(live -> LiveSessionView.of(live, caller.session()))
            .toList());
  }

  /// End one of my sessions.
  ///
  /// Its tokens are worth nothing from now on.
  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void endMySession(Caller caller, SessionId id) {
    answer(endSessions.mine(caller.actor(), id));
  }

  /// End all my other sessions.
  ///
  /// In all my companies, but for the one of this request.
  @Delete
  @Status(HttpStatus.NO_CONTENT)
  void endMyOtherSessions(Caller caller) {
    endSessions.allMineBut(caller.actor(), caller.session());
  }

  static void answer(EndSessions.Outcome outcome) {
    switch (outcome) {
      case EndSessions.Outcome.Ended _ -> {}
      case EndSessions.Outcome.NotFound _ -> throw Refusal.notFound();
      case EndSessions.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    }
  }
}
