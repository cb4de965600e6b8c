package io.ticketflower.domain.definition;

import io.ticketflower.domain.definition.ObjectReader.Placed;
import io.ticketflower.domain.definition.WorkflowGraph.Way;
import io.ticketflower.domain.rule.Findings;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonBoolean;
import io.ticketflower.domain.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the `transitions` of a workflow's document, once for the workflow and once for its checks,
/// which go on where a condition could not be read.
final class TransitionReader {
  private final Findings findings;
  private final List<Transition> transitions = new ArrayList<>();
  private final List<Way> ways = new ArrayList<>();

  TransitionReader(List<Placed> items, Findings findings) {
    this.findings = findings;
    items.forEach(item -> ObjectReader.of(item, findings).ifPresent(this::read));
  }

  List<Transition> transitions() {
    return transitions;
  }

  List<Way> ways() {
    return ways;
  }

  private void read(ObjectReader item) {
    String from = item.requireText("from").orElse("");
    String to = item.requireText("to").orElse("");
    Optional<Json> when = item.find("when");
    Rule rule =
        when.flatMap(json -> Rule.compile(json, item.at("when"), findings)).orElse(Rule.ALWAYS);
    int priority = item.wholeNumber("priority").orElse(0);
    item.refuseOthers();
    transitions.add(new Transition(from, to, rule, priority, item.at()));
    boolean conditional = when.filter(json -> !json.equals(JsonBoolean.TRUE)).isPresent();
    ways.add(new Way(from, to, priority, conditional, item.at()));
  }
}
