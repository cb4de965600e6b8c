package io.ticketflower.domain.engine;

import static java.util.Comparator.comparingInt;

import io.ticketflower.domain.engine.Part.Way;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/// What each task says when it is done. Depends on which task it is and how often it was done
/// before, and on nothing else: so not on what happens in other branches.
record Outcomes(long seed) {
  static final int MOST_WAYS = 4;
  static final String AGAIN = "again";
  private static final int MOST_ROUNDS = 3;

  static String condition(int way) {
    return "w" + way;
  }

  boolean says(String key, int visit, String what) {
    boolean yes = random(key, visit, what).nextInt(3) > 0;
    return what.equals(AGAIN) ? yes && visit % MOST_ROUNDS != 0 : yes;
  }

  JsonObject facts(String key, int visit) {
    Map<String, Json> task = new LinkedHashMap<>();
    task.put(AGAIN, Json.of(says(key, visit, AGAIN)));
    for (int way = 0; way < MOST_WAYS; way++) {
      task.put(condition(way), Json.of(says(key, visit, condition(way))));
    }
    return JsonObject.of("task", Json.object(task));
  }

  /// Which of so many ways a ticket admin chooses where none holds.
  int choice(String key, int visit, int ways) {
    return random(key, visit, "choice").nextInt(ways);
  }

  List<Way> taken(String key, int visit, List<Way> ways) {
    List<Way> sorted = ways.stream().sorted(comparingInt(Way::priority).reversed()).toList();
    List<Way> holding =
        sorted.stream()
            .filter(way -> way.condition().filter(it -> !says(key, visit, it)).isEmpty())
            .toList();
    return holding.isEmpty() ? List.of(sorted.get(choice(key, visit, sorted.size()))) : holding;
  }

  private SplittableRandom random(String key, int visit, String what) {
    return new SplittableRandom(seed + 31L * Objects.hash(key, visit, what));
  }
}
