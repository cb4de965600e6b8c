package io.ticketflower.application.desk;

import io.ticketflower.domain.identity.Actor;
import java.util.Map;

/// The numbers of somebody's desk: only those that they may see.
public interface ReadFigures {
  Map<Figure, Integer> of(Actor actor);
}
