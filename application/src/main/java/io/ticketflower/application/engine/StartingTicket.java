package io.ticketflower.application.engine;

import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.definition.PublishedDefinitions.Running;
import io.ticketflower.application.engine.Submissions.Submission;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.FieldCheck;
import io.ticketflower.domain.definition.WorkflowDefinition;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.NextStep;
import io.ticketflower.domain.engine.Progress;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.rule.JsonObject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Makes the instance of a ticket, and its first task.
final class StartingTicket {
  private final Submissions submissions;
  private final TicketErrors errors;
  private final PublishedDefinitions published;
  private final GoingForward goingForward;
  private final Ids ids;
  private final InstantSource clock;

  StartingTicket(
      Submissions submissions,
      TicketErrors errors,
      PublishedDefinitions published,
      GoingForward goingForward,
      Ids ids,
      InstantSource clock) {
    this.submissions = submissions;
    this.errors = errors;
    this.published = published;
    this.goingForward = goingForward;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return the first tasks
  List<Task> start(CompanyId company, TicketId ticket) {
    return start(company, submissions.lock(company, ticket).orElseThrow());
  }

  /// The same, if that work is still to be done.
  List<Task> takeUp(CompanyId company, WorkId work, TicketId ticket) {
    return submissions
        .takeUp(company, work, ticket)
        .map(submission -> start(company, submission))
        .orElse(List.of());
  }

  private List<Task> start(CompanyId company, Submission submission) {
    if (submission.status() != TicketStatus.ACTIVE) {
      return List.of();
    }
    Running<WorkflowDefinition> workflow = published.workflow(company, submission.workflow());
    JsonObject data =
        published.ticket(company, submission.ticketDefinition()).definition().workflowData();
    return switch (begin(company, submission, workflow, data)) {
      case Moved.On(var tasks) -> tasks;
      case Moved.Not(var fault) -> {
        raise(company, submission, Faults.startImpossible(fault));
        yield List.of();
      }
    };
  }

  private Moved begin(
      CompanyId company,
      Submission submission,
      Running<WorkflowDefinition> workflow,
      JsonObject data) {
    List<String> complaints = FieldCheck.complaints(workflow.definition(), data);
    if (!complaints.isEmpty()) {
      return new Moved.Not(
          Faults.dataRefused(Fault.Kind.WORKFLOW_CREATION, "workflowData", complaints.getFirst()));
    }
    JsonObject facts = Facts.of(data).withSubmission(submission).json();
    return switch (Progress.start(workflow.definition(), facts)) {
      case NextStep.Stuck(var fault) -> new Moved.Not(fault);
      case NextStep.Forward forward ->
          switch (goingForward.prepare(company, workflow, forward, facts)) {
            case TaskMaking.Prepared.Faulty(var fault) -> new Moved.Not(fault);
            case TaskMaking.Prepared.Ready ready -> {
              Journal journal = open(company, submission, workflow, data);
              goingForward.go(journal, workflow, forward, ready, Optional.empty());
              yield new Moved.On(journal.workable());
            }
          };
    };
  }

  private Journal open(
      CompanyId company,
      Submission submission,
      Running<WorkflowDefinition> workflow,
      JsonObject data) {
    WorkflowInstance instance =
        new WorkflowInstance(
            new InstanceId(ids.next()),
            submission.ticket(),
            workflow.id(),
            WorkflowStatus.IN_PROGRESS,
            data,
            0,
            0);
    Journal journal = Journal.beginning(company, instance, clock.instant());
    journal.note(
        What.INSTANCE_STARTED,
        Optional.empty(),
        Optional.of(submission.submitter()),
        JsonObject.EMPTY);
    return journal;
  }

  private void raise(CompanyId company, Submission submission, Fault fault) {
    errors.add(
        company,
        TicketError.raised(
            new TicketErrorId(ids.next()),
            submission.ticket(),
            Optional.empty(),
            Optional.empty(),
            fault,
            clock.instant()));
  }
}
