package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.RoleDescription;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;

/// What the audit log tells of a company role.
final class AuditedCompanyRole {
  private AuditedCompanyRole() {}

  static AuditFacts of(CompanyRole role) {
    AuditFacts name = AuditFacts.of(Fact.NAME, role.name().value());
    return role.description().equals(RoleDescription.NONE)
        ? name
        : name.with(Fact.DESCRIPTION, role.description().value());
  }
}
