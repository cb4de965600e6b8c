package io.ticketflower.web.engine;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.engine.AssignTask;
import io.ticketflower.application.engine.BeginTask;
import io.ticketflower.application.engine.ClaimTask;
import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.ReadTasks;
import io.ticketflower.application.engine.ReadTasks.TaskDetail;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.web.http.Answers;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.IdempotencyKey;
import io.ticketflower.web.http.IfMatch;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import io.ticketflower.web.http.Violations;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Tasks")
final class TaskController {
  private final ReadTasks readTasks;
  private final ClaimTask claimTask;
  private final BeginTask beginTask;
  private final CompleteTask completeTask;
  private final AssignTask assignTask;

  TaskController(
      ReadTasks readTasks,
      ClaimTask claimTask,
      BeginTask beginTask,
      CompleteTask completeTask,
      AssignTask assignTask) {
    this.readTasks = readTasks;
    this.claimTask = claimTask;
    this.beginTask = beginTask;
    this.completeTask = completeTask;
    this.assignTask = assignTask;
  }

  /// Read one task.
  ///
  /// For its worker, those who may take it, and ticket admins.
  @Get("/tasks/{id}")
  HttpResponse<TaskDetailView> readTask(Caller caller, TaskId id) {
    TaskDetail detail = readTasks.read(caller.actor(), id).orElseThrow(Refusal::notFound);
    return Answers.one(TaskDetailView.of(detail), detail.task().version());
  }

  /// Take a task that nobody has.
  @Post("/tasks/{id}/claim")
  HttpResponse<TaskDetailView> claimTask(
      Caller caller,
      TaskId id,
      @Header("If-Match") IfMatch seen,
      @Header("Idempotency-Key") IdempotencyKey key) {
    return answer(
        caller,
        seen,
        claimTask.claim(new ClaimTask.Command(caller.actor(), id, seen.version(), key.request())));
  }

  /// Begin a task.
  ///
  /// Others see that it is being done. Takes it first if nobody has it.
  @Post("/tasks/{id}/start")
  HttpResponse<TaskDetailView> startTask(
      Caller caller,
      TaskId id,
      @Header("If-Match") IfMatch seen,
      @Header("Idempotency-Key") IdempotencyKey key) {
    return answer(
        caller,
        seen,
        beginTask.begin(new BeginTask.Command(caller.actor(), id, seen.version(), key.request())));
  }

  /// Hand in a task.
  ///
  /// Once this is answered, the output is kept. What comes next is in `next`; if it can't be worked
  /// out, a ticket admin sees an error, and nothing that was handed in is lost.
  @Post("/tasks/{id}/complete")
  HttpResponse<TaskDetailView> completeTask(
      Caller caller,
      TaskId id,
      @Body Completion body,
      @Header("If-Match") IfMatch seen,
      @Header("Idempotency-Key") IdempotencyKey key) {
    return answer(
        caller,
        seen,
        completeTask.complete(
            new CompleteTask.Command(
                caller.actor(), id, body.output(), seen.version(), key.request())));
  }

  /// Give a task to somebody.
  ///
  /// For ticket admins; the worker must hold one of the company roles that the task asks for.
  @Post("/tasks/{id}/assign")
  HttpResponse<TaskDetailView> assignTask(
      Caller caller,
      TaskId id,
      @Body NewAssignee body,
      @Header("If-Match") IfMatch seen,
      @Header("Idempotency-Key") IdempotencyKey key) {
    return answer(
        caller,
        seen,
        assignTask.assign(
            new AssignTask.Command(
                caller.actor(), id, body.worker(), seen.version(), key.request())));
  }

  private HttpResponse<TaskDetailView> answer(Caller caller, IfMatch seen, TaskOutcome outcome) {
    return switch (outcome) {
      case TaskOutcome.Done(var task, _) -> readTask(caller, task);
      case TaskOutcome.NoSuchTask _ -> throw Refusal.notFound();
      case TaskOutcome.SomebodyElses _ ->
          throw new Refusal(
              ProblemKind.SOMEBODY_ELSES,
              "Expected a task that is yours or nobody's, but somebody else has it.");
      case TaskOutcome.WrongState(var status) -> throw Refusal.wrongState("a task", status);
      case TaskOutcome.NotEligible(var worker) ->
          throw new Refusal(
              ProblemKind.NOT_ELIGIBLE,
              worker.equals(caller.actor().user())
                  ? "Expected you to hold one of this task's company roles, but you hold none."
                  : "Expected a worker who holds one of this task's company roles, but they hold none.");
      case TaskOutcome.OutputRefused(var violations) ->
          throw Violations.refused("/output", violations);
      case TaskOutcome.ComeTooLate _ -> throw seen.late();
      case TaskOutcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// What is handed in.
  ///
  /// @param output must fit the task's schema
  @Introspected
  @Schema(name = "Completion")
  record Completion(Json output) implements RequestBody {}

  /// Who is to do it.
  ///
  /// @param worker a member's id
  @Introspected
  @Schema(name = "NewAssignee")
  record NewAssignee(UserId worker) implements RequestBody {}
}
