package io.ticketflower.domain.definition;

import io.ticketflower.domain.rule.Evaluation;
import java.util.List;

/// What came of asking a task's transitions.
public sealed interface Routing {

  /// One transition, or after a split every one that holds.
  record Taken(List<Transition> transitions) implements Routing {
    public Taken {
      transitions = List.copyOf(transitions);
    }
  }

  /// The ticket has nowhere to go.
  record NoneHolds(String from) implements Routing {}

  /// A condition could not be worked out with this ticket's data.
  record RuleFailed(Transition transition, Evaluation.Failed failure) implements Routing {}
}
