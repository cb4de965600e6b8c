package io.ticketflower.web.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.desk.Figure;
import io.ticketflower.application.desk.ReadFigures;
import io.ticketflower.web.http.Caller;
import java.util.Map;
import java.util.Optional;

@Controller("/api/v1/me/figures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Me")
final class FiguresController {
  private final ReadFigures readFigures;

  FiguresController(ReadFigures readFigures) {
    this.readFigures = readFigures;
  }

  /// How much is there to do?
  ///
  /// Each number is counted at this moment and is as long as the list to which it belongs; what my
  /// permissions don't let me see is left out.
  @Get
  FiguresView readMyFigures(Caller caller) {
    return FiguresView.of(readFigures.of(caller.actor()));
  }

  /// How much there is to do.
  ///
  /// @param myOpenTasks on my list (`/my/tasks`)
  /// @param myOverdueTasks of these, those that should be done by now
  /// @param freeTasks that nobody has and that I may take (`/my/tasks/free`)
  /// @param myActiveTickets what I submitted and what still goes on (`/my/tickets`)
  /// @param activeTickets all that go on (`/tickets?status=ACTIVE`)
  /// @param overdueTasks open or begun, and should be done by now
  /// @param unassignedTasks open, and on nobody's list
  /// @param newErrors that nobody has looked at yet (`/ticket-errors?status=NEW`)
  /// @param openErrors that are not resolved, the new ones among them
  /// @param pendingInvitations that wait for an answer (`/invitations?status=PENDING`)
  /// @param membersAway active members who are given no tasks for now
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "Figures")
  record FiguresView(
      @Schema(example = "3") Optional<Integer> myOpenTasks,
      @Schema(example = "1") Optional<Integer> myOverdueTasks,
      @Schema(example = "2") Optional<Integer> freeTasks,
      @Schema(example = "1") Optional<Integer> myActiveTickets,
      @Schema(example = "42") Optional<Integer> activeTickets,
      @Schema(example = "5") Optional<Integer> overdueTasks,
      @Schema(example = "4") Optional<Integer> unassignedTasks,
      @Schema(example = "1") Optional<Integer> newErrors,
      @Schema(example = "2") Optional<Integer> openErrors,
      @Schema(example = "3") Optional<Integer> pendingInvitations,
      @Schema(example = "1") Optional<Integer> membersAway) {

    static FiguresView of(Map<Figure, Integer> figures) {
      return new FiguresView(
          of(figures, Figure.MY_OPEN_TASKS),
          of(figures, Figure.MY_OVERDUE_TASKS),
          of(figures, Figure.FREE_TASKS),
          of(figures, Figure.MY_ACTIVE_TICKETS),
          of(figures, Figure.ACTIVE_TICKETS),
          of(figures, Figure.OVERDUE_TASKS),
          of(figures, Figure.UNASSIGNED_TASKS),
          of(figures, Figure.NEW_ERRORS),
          of(figures, Figure.OPEN_ERRORS),
          of(figures, Figure.PENDING_INVITATIONS),
          of(figures, Figure.MEMBERS_AWAY));
    }

    private static Optional<Integer> of(Map<Figure, Integer> figures, Figure figure) {
      return Optional.ofNullable(figures.get(figure));
    }
  }
}
