package io.ticketflower.web.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.ticket.ReadCourse.Told;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.definition.TaskType;
import io.ticketflower.domain.engine.Course;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.Visit;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.Rule;
import io.ticketflower.web.http.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where a ticket is in its workflow.
///
/// @param steps as people read them: each after what leads to it, a loop where it begins
/// @param transitions in the order of the steps
/// @param stuckAtStart whether the ticket could not even begin
@Serdeable.Serializable
@Schema(name = "Course")
record CourseView(
    Workflow workflow, List<Step> steps, List<Way> transitions, boolean stuckAtStart) {

  /// The version of the workflow that the ticket runs by, and stays with.
  @Serdeable.Serializable
  @Schema(name = "CourseWorkflow")
  record Workflow(
      @Schema(example = "purchase") DefinitionKey key,
      @Schema(example = "Purchase") String title,
      @Schema(example = "2") int version) {}

  /// One step.
  ///
  /// @param state `FAILED` where an open ticket error holds it up, `SKIPPED` where the ticket has
  ///   not been and will not come any more
  /// @param times how often the ticket came there
  /// @param since for how long the step has been in that state; left out where nothing has happened
  ///   yet
  /// @param assignee whoever has it now, or did it last
  /// @param tasks those of its tasks that I may read, the first one first
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "CourseStep")
  record Step(
      @Schema(example = "triage") String key,
      @Schema(example = "Triage") String title,
      TaskType type,
      Course.State state,
      @Schema(example = "1") int times,
      Optional<Instant> since,
      Optional<Person> assignee,
      List<TaskId> tasks) {

    static Step of(Told told, Course.Step step) {
      return new Step(
          step.task().key(),
          step.task().title(),
          step.task().type(),
          step.state(),
          step.visits().size(),
          step.since(),
          step.latest()
              .flatMap(Visit::worker)
              .flatMap(id -> Person.of(Optional.of(id), Optional.ofNullable(told.names().get(id)))),
          step.visits().stream().map(Visit::task).filter(told.readable()::contains).toList());
    }
  }

  /// What leads from one step to another.
  ///
  /// @param from a step's key, or `start`
  /// @param to a step's key, or `end`
  /// @param taken how often it is known to have been taken; where several could have been and none
  ///   made a task, it is counted for none
  /// @param when what it asks for, in JsonLogic; left out where it asks for nothing
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "CourseTransition")
  record Way(
      @Schema(example = "start") String from,
      @Schema(example = "triage") String to,
      @Schema(example = "1") int taken,
      Optional<Json> when) {

    static Way of(Told told, Course.Way way) {
      Optional<Json> when =
          Optional.of(way.transition().when())
              .filter(_ -> told.withConditions())
              .filter(rule -> !rule.equals(Rule.ALWAYS))
              .map(Rule::source);
      return new Way(way.transition().from(), way.transition().to(), way.taken(), when);
    }
  }

  static CourseView of(Told told) {
    return new CourseView(
        new Workflow(told.workflow().key(), told.workflow().title(), told.version()),
        told.course().steps().stream().map(step -> Step.of(told, step)).toList(),
        told.course().ways().stream().map(way -> Way.of(told, way)).toList(),
        told.course().stuckAtStart());
  }
}
