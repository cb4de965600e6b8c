package io.ticketflower.domain.engine;

import io.ticketflower.domain.engine.Part.Block;
import io.ticketflower.domain.engine.Part.Choice;
import io.ticketflower.domain.engine.Part.Loop;
import io.ticketflower.domain.engine.Part.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Workflows that nobody would design, but anybody could.
final class RandomParts {
  private static final int MOST_TASKS = 20;
  private static final int DEPTH = 4;

  private final Random random;
  private int tasks;

  RandomParts(Random random) {
    this.random = random;
  }

  List<Part> workflow() {
    return line(DEPTH, true);
  }

  /// @param mayEnd whether it may be impossible to come to the end of this line
  private List<Part> line(int depth, boolean mayEnd) {
    List<Part> parts = new ArrayList<>();
    for (int rest = random.nextInt(depth == DEPTH ? 4 : 3);
        rest > 0 && tasks < MOST_TASKS;
        rest--) {
      parts.add(part(depth));
    }
    if (mayEnd && depth > 0 && random.nextInt(4) == 0) {
      parts.add(new Block(key(), ways(depth - 1, true), Optional.empty()));
    }
    return parts;
  }

  private Part part(int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(10);
    if (kind < 3) {
      return new Choice(key(), List.of(new Way(Optional.empty(), 0, List.of(), false)));
    }
    if (kind == 3) {
      return new Loop(line(depth - 1, false), key());
    }
    return headed(depth);
  }

  /// A part that begins with a task of its own, and so may be a join.
  private Part headed(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return new Choice(key(), ways(Math.max(0, depth - 1), false));
    }
    String key = key();
    return new Block(key, ways(depth - 1, false), Optional.of(headed(depth - 1)));
  }

  private List<Way> ways(int depth, boolean allEnd) {
    List<Way> ways = new ArrayList<>();
    int number = 1 + random.nextInt(Outcomes.MOST_WAYS);
    int goesOn = allEnd ? number : random.nextInt(number);
    for (int way = 0; way < number; way++) {
      boolean ends = allEnd || (way != goesOn && random.nextInt(4) == 0);
      ways.add(
          new Way(
              random.nextInt(3) == 0 ? Optional.empty() : Optional.of(Outcomes.condition(way)),
              random.nextInt(3) - 1,
              tasks < MOST_TASKS && depth > 0 ? line(depth, ends) : List.of(),
              ends));
    }
    return ways;
  }

  private String key() {
    tasks++;
    return "t" + tasks;
  }
}
