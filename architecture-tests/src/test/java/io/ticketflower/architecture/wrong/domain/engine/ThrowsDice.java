package io.ticketflower.architecture.wrong.domain.engine;

import java.util.UUID;
import java.util.stream.Stream;

/// Calls nothing by itself: hands on who does.
public final class ThrowsDice {
  public Stream<UUID> ids() {
    return Stream.generate(UUID::randomUUID);
  }
}
