package io.ticketflower.domain.engine;

import io.ticketflower.domain.engine.Part.Block;
import io.ticketflower.domain.engine.Part.Choice;
import io.ticketflower.domain.engine.Part.Loop;
import io.ticketflower.domain.engine.Part.Way;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which tasks a workflow will run through and how often, told by going through its parts one
/// branch after the other: no places, no paths, nothing that waits.
final class Forecast {
  private final Outcomes outcomes;
  private final Map<String, Integer> visits = new TreeMap<>();

  private Forecast(Outcomes outcomes) {
    this.outcomes = outcomes;
  }

  static Map<String, Integer> of(List<Part> workflow, Outcomes outcomes) {
    var forecast = new Forecast(outcomes);
    forecast.goesThrough(workflow);
    return forecast.visits;
  }

  /// @return whether it comes out at the other side, and did not end before
  private boolean goesThrough(List<Part> line) {
    return line.stream().allMatch(this::goesThrough);
  }

  private boolean goesThrough(Part part) {
    return switch (part) {
      case Choice(var key, var ways) ->
          goesThrough(outcomes.taken(key, visit(key), ways).getFirst());
      case Loop(var body, var key) -> {
        boolean again = true;
        boolean through = true;
        while (again && through) {
          through = goesThrough(body);
          again = through && outcomes.says(key, visit(key), Outcomes.AGAIN);
        }
        yield through;
      }
      case Block(var key, var ways, var join) -> {
        long arrived =
            outcomes.taken(key, visit(key), ways).stream()
                .map(this::goesThrough)
                .filter(through -> through)
                .count();
        yield arrived > 0 && join.filter(this::goesThrough).isPresent();
      }
    };
  }

  private boolean goesThrough(Way way) {
    return goesThrough(way.via()) && !way.ends();
  }

  private int visit(String key) {
    return visits.merge(key, 1, Integer::sum);
  }
}
