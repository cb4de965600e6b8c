package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.Florist.NOON;

import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.AuditEntryId;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Entries of the audit log, as the tests need them.
public final class AuditEntries {
  private static final Origin SHOP = Origin.request("request-1", "192.0.2.17");

  private AuditEntries() {}

  /// Somebody renames a role from "Sales" to "Shop".
  public static AuditEntry renamed(UserId by, CompanyRole role) {
    return new AuditEntry(
        newId(),
        NOON,
        Author.of(by, SHOP),
        AuditAction.COMPANY_ROLE_RENAMED,
        Optional.of(new AuditedThing(AuditedThing.Kind.COMPANY_ROLE, role.id().value())),
        AuditFacts.of(Fact.NAME, "Sales"),
        AuditFacts.of(Fact.NAME, "Shop"));
  }

  public static AuditEntry loggedOut(UserId by, Instant at) {
    return new AuditEntry(
        newId(),
        at,
        Author.of(by, SHOP),
        AuditAction.LOGGED_OUT,
        Optional.empty(),
        AuditFacts.NONE,
        AuditFacts.NONE);
  }

  private static AuditEntryId newId() {
    return new AuditEntryId(UUID.randomUUID());
  }
}
