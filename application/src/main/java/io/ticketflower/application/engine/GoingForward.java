package io.ticketflower.application.engine;

import io.ticketflower.application.definition.PublishedDefinitions.Running;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.WorkflowDefinition;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.NextStep.Forward;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.rule.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Carries out a step that was decided: makes tasks, releases joins, ends the instance.
final class GoingForward {
  private final TaskMaking taskMaking;
  private final FindingWorker finding;
  private final Assigning assigning;
  private final Tasks tasks;
  private final Instances instances;

  GoingForward(
      TaskMaking taskMaking,
      FindingWorker finding,
      Assigning assigning,
      Tasks tasks,
      Instances instances) {
    this.taskMaking = taskMaking;
    this.finding = finding;
    this.assigning = assigning;
    this.tasks = tasks;
    this.instances = instances;
  }

  TaskMaking.Prepared prepare(
      CompanyId company, Running<WorkflowDefinition> workflow, Forward forward, JsonObject facts) {
    List<Task> joins =
        forward.released().stream().map(id -> tasks.find(company, id).orElseThrow()).toList();
    return taskMaking.prepare(workflow.definition(), forward.begin(), joins, facts);
  }

  void go(
      Journal journal,
      Running<WorkflowDefinition> workflow,
      Forward forward,
      TaskMaking.Prepared.Ready ready,
      Optional<TaskId> cameFrom) {
    List<Assigning.Assigned> assigned =
        new ArrayList<>(taskMaking.make(journal, workflow, ready.drafts(), cameFrom));
    for (Task join : ready.released()) {
      assigned.add(finding.release(journal, workflow.definition().task(join.key()), join));
    }
    if (forward.over()) {
      journal.become(journal.instance().with(WorkflowStatus.COMPLETED));
      journal.note(What.INSTANCE_COMPLETED, Optional.empty(), Optional.empty(), JsonObject.EMPTY);
      journal.endTicket(TicketStatus.COMPLETED);
    }
    Set<TaskId> unclaimable = journal.save(instances);
    assigned.stream()
        .filter(it -> it.nobodyThere() || unclaimable.contains(it.task().id()))
        .forEach(it -> assigning.complain(journal, it.task()));
  }
}
