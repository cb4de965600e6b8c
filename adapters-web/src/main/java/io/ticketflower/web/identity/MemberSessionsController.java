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
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.Refusal;

@Controller("/api/v1/members/{id}/sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Members and roles")
final class MemberSessionsController {
  private final ReadSessions readSessions;
  private final EndSessions endSessions;

  MemberSessionsController(ReadSessions readSessions, EndSessions endSessions) {
    this.readSessions = readSessions;
    this.endSessions = endSessions;
  }

  /// Where is a member logged in?
  ///
  /// In this company only; the latest used comes first, at most 200. Only an owner looks after
  /// owners.
  @Get
  Paged<LiveSessionView> listMemberSessions(Caller caller, UserId id) {
    return switch (readSessions.ofMember(caller.actor(), id)) {
      case ReadSessions.Outcome.Told(var sessions) ->
          Paged.whole(
              sessions.stream().map(live -> LiveSessionView.of(live, caller.session())).toList());
      case ReadSessions.Outcome.NoSuchMember _ -> throw Refusal.notFound();
      case ReadSessions.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// End one of a member's sessions.
  @Delete("/{session}")
  @Status(HttpStatus.NO_CONTENT)
  void endMemberSession(Caller caller, UserId id, SessionId session) {
    MySessionsController.answer(endSessions.ofMember(caller.actor(), id, session));
  }

  /// End all of a member's sessions here.
  ///
  /// Those in other companies go on.
  @Delete
  @Status(HttpStatus.NO_CONTENT)
  void endMemberSessions(Caller caller, UserId id) {
    MySessionsController.answer(endSessions.allOfMember(caller.actor(), id));
  }
}
