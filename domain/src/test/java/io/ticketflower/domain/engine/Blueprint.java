package io.ticketflower.domain.engine;

import io.ticketflower.domain.definition.Reviewed;
import io.ticketflower.domain.definition.Transition;
import io.ticketflower.domain.definition.WorkflowDefinition;
import io.ticketflower.domain.engine.Part.Block;
import io.ticketflower.domain.engine.Part.Choice;
import io.ticketflower.domain.engine.Part.Loop;
import io.ticketflower.domain.engine.Part.Way;
import java.util.List;

/// Draws parts as tasks and transitions, from the last to the first.
final class Blueprint {
  private final StringBuilder tasks = new StringBuilder();
  private final StringBuilder ways = new StringBuilder();

  Blueprint(List<Part> workflow) {
    String first = line(workflow, Transition.END);
    ways.append(" start>").append(first);
  }

  Reviewed<WorkflowDefinition> reviewed() {
    // where nothing is to be done, something could have been
    return tasks.isEmpty()
        ? Drawing.reviewed("t0", "start>t0?never@1 t0>end" + ways)
        : Drawing.reviewed(tasks.toString(), ways.toString());
  }

  /// @return the task to which whatever comes before must lead
  private String line(List<Part> parts, String next) {
    String entry = next;
    for (Part part : parts.reversed()) {
      entry = part(part, "", entry);
    }
    return entry;
  }

  private String part(Part part, String join, String next) {
    return switch (part) {
      case Choice(var key, var out) -> {
        task(key, join);
        out.forEach(way -> way(key, way, next));
        yield key;
      }
      case Loop(var body, var key) -> {
        task(key, join);
        String first = line(body, key);
        way(key, first, "?" + Outcomes.AGAIN + "@1");
        way(key, next, "");
        yield first;
      }
      case Block(var key, var out, var meeting) -> {
        task(key, ":split" + join.replace(':', ','));
        String end = meeting.map(it -> part(it, ":join", next)).orElse(Transition.END);
        out.forEach(way -> way(key, way, end));
        yield key;
      }
    };
  }

  private void way(String from, Way way, String next) {
    way(
        from,
        line(way.via(), way.ends() ? Transition.END : next),
        way.condition().map(it -> "?" + it).orElse("") + "@" + way.priority());
  }

  private void way(String from, String to, String words) {
    ways.append(' ').append(from).append('>').append(to).append(words);
  }

  private void task(String key, String words) {
    tasks.append(' ').append(key).append(words);
  }

  @Override
  public String toString() {
    return tasks + " |" + ways;
  }
}
