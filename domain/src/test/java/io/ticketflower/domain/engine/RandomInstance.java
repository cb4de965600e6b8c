package io.ticketflower.domain.engine;

import static java.util.stream.Collectors.toSet;

import io.ticketflower.domain.definition.WorkflowDefinition;
import io.ticketflower.domain.engine.NextStep.NewTask;
import io.ticketflower.domain.rule.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// One run of a workflow, in memory: whoever comes first completes a task, and completed tasks move
/// on when they will. After each step it looks whether all is well.
final class RandomInstance {
  private final WorkflowDefinition workflow;
  private final Outcomes outcomes;
  private final Random order;
  private final Tally tally;

  private final List<Live> living = new ArrayList<>();
  private final Map<String, Integer> visits = new TreeMap<>();
  private final Set<Branch> started = new HashSet<>(Set.of(Branch.ROOT));
  private final Set<Block> joined = new HashSet<>();
  private int lastTask;

  /// @param visit how often its task was completed with it; none if it is not completed
  private record Live(Place place, Optional<Integer> visit) {}

  /// What happened, so that nobody is content with workflows in which nothing does.
  static final class Tally {
    int joinsReleased;
    int joinsAtOnce;
    int chosen;
    int endsInBlock;
    int outrun;
    int deepest;
  }

  RandomInstance(WorkflowDefinition workflow, Outcomes outcomes, Random order, Tally tally) {
    this.workflow = workflow;
    this.outcomes = outcomes;
    this.order = order;
    this.tally = tally;
  }

  /// @return how often each task was completed
  Map<String, Integer> run(int mostSteps) {
    goForward(Progress.start(workflow, JsonObject.EMPTY), Optional.empty());
    int steps = 0;
    while (!living.isEmpty()) {
      verify(steps++ < mostSteps, "an end by now");
      List<Live> able = living.stream().filter(it -> !it.place().joining()).toList();
      verify(!able.isEmpty(), "somebody who can go on");
      Live next = able.get(order.nextInt(able.size()));
      living.remove(next);
      next.visit().ifPresentOrElse(visit -> moveOn(next.place(), visit), () -> complete(next));
    }
    return visits;
  }

  private void complete(Live task) {
    int visit = visits.merge(task.place().taskKey(), 1, Integer::sum);
    living.add(new Live(task.place(), Optional.of(visit)));
  }

  private void moveOn(Place done, int visit) {
    List<Place> others = living.stream().map(Live::place).toList();
    tally.outrun += living.stream().anyMatch(it -> it.visit().isPresent()) ? 1 : 0;
    JsonObject facts = outcomes.facts(done.taskKey(), visit);
    NextStep step = Progress.after(workflow, done, others, facts);
    if (step instanceof NextStep.Stuck) {
      tally.chosen++;
      var ways = workflow.leaving(done.taskKey());
      var chosen = ways.get(outcomes.choice(done.taskKey(), visit, ways.size()));
      step = Progress.chosen(workflow, done, others, chosen.to());
    }
    goForward(step, Optional.of(done));
  }

  private void goForward(NextStep step, Optional<Place> done) {
    if (!(step instanceof NextStep.Forward forward)) {
      throw new AssertionError("Expected a way on, but got " + step);
    }
    done.filter(it -> workflow.task(it.taskKey()).splits())
        .ifPresent(split -> open(split.branch().opens(split.number()), forward.begin()));
    forward.begin().forEach(task -> begin(task, done));
    forward.released().forEach(this::release);
    tally.endsInBlock += isEndInBlock(forward, done) ? 1 : 0;
    allIsWell(forward);
  }

  private void open(Block block, List<NewTask> begun) {
    begun.stream().map(NewTask::branch).filter(block::contains).forEach(started::add);
  }

  private void begin(NewTask task, Optional<Place> done) {
    lastTask++;
    var id = new TaskId(new UUID(0, lastTask));
    living.add(
        new Live(
            new Place(id, task.taskKey(), lastTask, task.branch(), task.waits()),
            Optional.empty()));
    if (workflow.task(task.taskKey()).joins()) {
      verify(joined.add(joinedBlock(done.orElseThrow())), "one join for a block");
      tally.joinsAtOnce += task.waits() ? 0 : 1;
    } else {
      verify(!task.waits(), "only joins to wait");
    }
    tally.deepest =
        Math.max(tally.deepest, (int) task.branch().path().chars().filter(it -> it == '/').count());
  }

  private Block joinedBlock(Place done) {
    return workflow.task(done.taskKey()).splits()
        ? done.branch().opens(done.number())
        : done.branch().block().orElseThrow();
  }

  private void release(TaskId join) {
    Live waiting =
        living.stream().filter(it -> it.place().task().equals(join)).findAny().orElseThrow();
    verify(waiting.place().joining(), "only what waited to be released");
    living.remove(waiting);
    Place place = waiting.place();
    living.add(
        new Live(
            new Place(join, place.taskKey(), place.number(), place.branch(), false),
            Optional.empty()));
    tally.joinsReleased++;
  }

  private static boolean isEndInBlock(NextStep.Forward forward, Optional<Place> done) {
    return forward.begin().isEmpty()
        && forward.released().isEmpty()
        && done.filter(it -> !it.branch().equals(Branch.ROOT)).isPresent();
  }

  private void allIsWell(NextStep.Forward forward) {
    List<Place> places = living.stream().map(Live::place).toList();
    Set<Branch> branches = places.stream().map(Place::branch).collect(toSet());
    verify(forward.over() == places.isEmpty(), "over when nothing lives and not before");
    verify(branches.size() == places.size(), "one place in a branch");
    verify(started.containsAll(branches), "no branch but those that were started");
    for (Place join : places) {
      verify(
          !join.joining() || branches.stream().anyMatch(it -> isInside(it, join.branch())),
          "a join waits for somebody");
    }
  }

  private static boolean isInside(Branch branch, Branch outer) {
    return branch.path().startsWith(outer.path()) && !branch.equals(outer);
  }

  /// Asked a million times, and so without AssertJ.
  private void verify(boolean well, String expected) {
    if (!well) {
      throw new AssertionError("Expected " + expected + ", but now these live: " + living);
    }
  }
}
