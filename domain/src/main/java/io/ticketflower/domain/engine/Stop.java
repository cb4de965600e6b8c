package io.ticketflower.domain.engine;

import io.ticketflower.domain.definition.Routing;

/// Words for the reasons why a ticket can't go on.
final class Stop {
  private Stop() {}

  static NextStep.Stuck because(Routing.NoneHolds none) {
    return stuck(
        Fault.Code.NO_TRANSITION_HOLDS,
        "Expected a transition from \"%s\" to hold, but none does.".formatted(none.from()),
        none.from());
  }

  static NextStep.Stuck because(Routing.RuleFailed failed) {
    return stuck(
        Fault.Code.CONDITION_FAILED,
        "Expected the condition from \"%s\" to \"%s\" to give a result, but %s"
            .formatted(
                failed.transition().from(), failed.transition().to(), failed.failure().message()),
        failed.transition().pointer() + "/when, operator " + failed.failure().operator());
  }

  static NextStep.Stuck because(String from, String chosen) {
    return stuck(
        Fault.Code.NO_SUCH_TRANSITION,
        "Expected a transition from \"%s\" to \"%s\", but the workflow has none."
            .formatted(from, chosen),
        from);
  }

  private static NextStep.Stuck stuck(Fault.Code code, String message, String detail) {
    return new NextStep.Stuck(new Fault(Fault.Kind.WORKFLOW_TRANSITION, code, message, detail));
  }
}
