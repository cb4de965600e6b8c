package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.Membership;

/// What the audit log tells of a membership.
final class AuditedRoles {
  private AuditedRoles() {}

  static AuditFacts of(Membership membership) {
    return AuditFacts.NONE
        .with(Fact.ROLES, membership.roles())
        .with(
            Fact.COMPANY_ROLES,
            membership.companyRoles().stream().map(CompanyRoleId::value).toList());
  }
}
