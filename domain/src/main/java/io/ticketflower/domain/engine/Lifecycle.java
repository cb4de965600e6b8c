package io.ticketflower.domain.engine;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// The legal moves between the states of one kind of thing, in one table. What moves is held to it
/// by its types, by tests that try every arrow, and in the database by triggers.
public final class Lifecycle<S extends Enum<S>> {
  private final Class<S> states;
  private final Map<S, Set<S>> moves;

  private Lifecycle(Class<S> states, Map<S, Set<S>> moves) {
    this.states = states;
    this.moves = moves;
  }

  static <S extends Enum<S>> Builder<S> of(Class<S> states) {
    return new Builder<>(states);
  }

  public boolean allows(S from, S to) {
    return moves.getOrDefault(from, Set.of()).contains(to);
  }

  public Set<S> after(S from) {
    return Set.copyOf(moves.getOrDefault(from, Set.of()));
  }

  /// Nothing leaves a terminal state.
  public boolean isTerminal(S state) {
    return after(state).isEmpty();
  }

  /// The table as a Mermaid state diagram, for the documentation.
  public String diagram() {
    StringBuilder text = new StringBuilder("stateDiagram-v2\n");
    for (S from : states.getEnumConstants()) {
      for (S to : EnumSet.allOf(states)) {
        if (allows(from, to)) {
          text.append("    ").append(from).append(" --> ").append(to).append('\n');
        }
      }
    }
    return text.toString();
  }

  static final class Builder<S extends Enum<S>> {
    private final Class<S> states;
    private final Map<S, Set<S>> moves;

    private Builder(Class<S> states) {
      this.states = states;
      this.moves = new EnumMap<>(states);
    }

    @SafeVarargs
    final Builder<S> from(S from, S... to) {
      EnumSet<S> targets = EnumSet.noneOf(states);
      for (S target : to) {
        targets.add(target);
      }
      moves.put(from, targets);
      return this;
    }

    Lifecycle<S> build() {
      return new Lifecycle<>(states, moves);
    }
  }
}
