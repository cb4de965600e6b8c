package io.ticketflower.application.engine;

import io.ticketflower.application.definition.JsonSchemas.Violation;
import io.ticketflower.domain.definition.TaskDefinition;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.Fault.Code;
import io.ticketflower.domain.engine.Fault.Kind;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.rule.Evaluation;
import java.io.PrintWriter;
import java.io.StringWriter;

/// Words for what can go wrong while a ticket moves.
final class Faults {
  private static final int LONGEST_DETAIL = 4_000;

  private Faults() {}

  static Fault inputFailed(TaskDefinition task, Evaluation.Failed failed) {
    return new Fault(
        Kind.TASK_CREATION,
        Code.TRANSFORM_FAILED,
        "Expected the input of \"%s\" to be worked out, but: %s"
            .formatted(task.title(), failed.message()),
        "%s/inputTransform, operator %s".formatted(task.key(), failed.operator()));
  }

  static Fault inputRefused(TaskDefinition task, Violation violation) {
    return new Fault(
        Kind.TASK_CREATION,
        Code.INPUT_REFUSED,
        "Expected the input of \"%s\" to fit its schema, but: %s"
            .formatted(task.title(), violation.message()),
        "%s/inputSchema%s".formatted(task.key(), violation.pointer()));
  }

  static Fault outputFailed(TaskDefinition task, Evaluation.Failed failed) {
    return new Fault(
        Kind.WORKFLOW_TRANSITION,
        Code.TRANSFORM_FAILED,
        "Expected the result of \"%s\" to be taken over, but: %s"
            .formatted(task.title(), failed.message()),
        "%s/outputTransform, operator %s".formatted(task.key(), failed.operator()));
  }

  static Fault dataRefused(Kind kind, String where, String complaint) {
    return new Fault(kind, Code.DATA_REFUSED, complaint, where);
  }

  static Fault nobodyEligible(Task task) {
    return new Fault(
        Kind.WORKFLOW_TRANSITION,
        Code.NOBODY_ELIGIBLE,
        "Expected somebody who may do \"%s\", but no member with the needed roles is here and has room."
            .formatted(task.title()),
        task.key());
  }

  static Fault startImpossible(Fault fault) {
    return new Fault(Kind.WORKFLOW_CREATION, fault.code(), fault.message(), fault.detail());
  }

  static Fault unexpected(Work.Job job, int attempts, Throwable cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    String detail = trace.toString();
    return new Fault(
        job instanceof Work.Job.Start ? Kind.WORKFLOW_CREATION : Kind.WORKFLOW_TRANSITION,
        Code.UNEXPECTED,
        "Expected the ticket to move on, but it failed %d times.".formatted(attempts),
        detail.substring(0, Math.min(LONGEST_DETAIL, detail.length())));
  }
}
