package io.ticketflower.domain.definition;

import io.ticketflower.domain.rule.JsonPointer;
import io.ticketflower.domain.rule.Rule;

/// From one task to another, if its condition holds.
///
/// @param from a task's key, or [#START]
/// @param to a task's key, or [#END]
/// @param priority the highest that holds is taken; the document's order breaks ties
/// @param pointer where it stands in its document
public record Transition(String from, String to, Rule when, int priority, JsonPointer pointer) {
  public static final String START = "start";
  public static final String END = "end";

  public boolean ends() {
    return to.equals(END);
  }
}
