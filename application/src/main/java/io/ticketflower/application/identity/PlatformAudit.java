package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.AuditEntry;
import java.util.List;

/// What was done in no company: log-ins of nobody who is known, and what superusers do. Entries are
/// added and stay; only the address of somebody who is erased is taken out of them.
///
/// Works across companies.
public interface PlatformAudit {
  void add(AuditEntry entry);

  List<AuditEntry> newest(int limit);
}
