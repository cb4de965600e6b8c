package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditEntry;

/// What was done in each company, and what was refused. Entries are added and stay.
public interface Audit {
  void add(CompanyId company, AuditEntry entry);
}
