package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.io.OutputStream;

/// An owner takes everything of the company along.
public interface ExportCompany {
  /// @param out where the archive is written to; stays open
  Outcome export(Actor actor, OutputStream out);

  sealed interface Outcome {
    record Exported() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
