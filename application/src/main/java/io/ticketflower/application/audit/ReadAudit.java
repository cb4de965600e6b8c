package io.ticketflower.application.audit;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditEntryId;
import io.ticketflower.domain.identity.Permission;
import java.util.stream.Stream;

/// What was done in the company, and what was refused; for its owners and admins.
public interface ReadAudit {
  All all(Actor actor, AuditLists.Filter filter, Page page);

  One read(Actor actor, AuditEntryId entry);

  /// All that matches, to be taken away. That somebody did so is written into the log itself.
  Export export(Actor actor, AuditLists.Filter filter);

  sealed interface All {
    record Entries(Slice<AuditLists.Row> slice) implements All {}

    record Forbidden(Permission needed) implements All {}
  }

  sealed interface One {
    record Found(AuditLists.Row row) implements One {}

    record NoSuchEntry() implements One {}

    record Forbidden(Permission needed) implements One {}
  }

  sealed interface Export {
    /// @param rows the newest first; read page by page, each in a transaction of its own
    record Begun(Stream<AuditLists.Row> rows) implements Export {}

    record Forbidden(Permission needed) implements Export {}
  }
}
