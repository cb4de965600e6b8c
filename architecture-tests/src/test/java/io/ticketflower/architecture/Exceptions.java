package io.ticketflower.architecture;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The exceptions from one rule, by name: a class (`engine.Tasks`) or a member of it
/// (`engine.Tasks.find`), without the layer. Notes which were needed.
final class Exceptions {
  private final Set<String> names = new HashSet<>();
  private final Set<String> needed = new HashSet<>();

  Exceptions(List<Map<String, String>> tables) {
    tables.stream().map(Map::keySet).forEach(names::addAll);
  }

  boolean cover(String type, Fault fault) {
    List<String> covering =
        Stream.of(type, type + "." + fault.member()).filter(names::contains).toList();
    needed.addAll(covering);
    return !covering.isEmpty();
  }

  Stream<String> needless() {
    return names.stream().filter(name -> !needed.contains(name)).sorted();
  }
}
