package io.ticketflower.application.desk;

import io.ticketflower.domain.identity.Actor;
import java.util.List;

/// Looks for something by what it is called, over all that somebody may see.
public interface Search {
  /// @return the best first; each kind has its turn among what is equally close
  List<Hit> search(Actor actor, String text, int most);
}
