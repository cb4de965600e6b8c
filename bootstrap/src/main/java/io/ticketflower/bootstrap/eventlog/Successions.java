package io.ticketflower.bootstrap.eventlog;

import static java.util.Objects.requireNonNull;

import io.ticketflower.domain.definition.Transition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which step followed which, and how often; from `start` to the first, from the last to `end`.
final class Successions {
  private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

  /// @param taskKeys what each activity is called here; neither `start` nor `end`
  Successions(List<LoggedCase> cases, Map<String, String> taskKeys) {
    for (LoggedCase logged : cases) {
      String before = Transition.START;
      for (LoggedEvent event : logged.events()) {
        String now = requireNonNull(taskKeys.get(event.activity()), event.activity());
        count(before, now);
        before = now;
      }
      count(before, Transition.END);
    }
  }

  private void count(String from, String to) {
    counts.computeIfAbsent(from, _ -> new LinkedHashMap<>()).merge(to, 1, Integer::sum);
  }

  /// The most frequent first; of equally frequent ones, the one that came first in the log.
  List<String> after(String from) {
    return counts.getOrDefault(from, Map.of()).entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  int count(String from) {
    return counts.getOrDefault(from, Map.of()).values().stream().mapToInt(it -> it).sum();
  }

  int countOf(String from, String to) {
    return counts.getOrDefault(from, Map.of()).getOrDefault(to, 0);
  }

  /// How many different successions there are.
  int size() {
    return counts.values().stream().mapToInt(Map::size).sum();
  }
}
