package io.ticketflower.domain.identity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// What something was done to.
public record AuditedThing(Kind kind, UUID id) {
  public AuditedThing {
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
  }

  /// All kinds of things that the audit log knows.
  public enum Kind {
    COMPANY,
    USER,
    SESSION,
    API_KEY,
    COMPANY_ROLE,
    CONTACT,
    INVITATION,
    WORKFLOW_DEFINITION,
    TICKET_DEFINITION,
    TASK,
    TICKET,
    TICKET_ERROR
  }

  public static AuditedThing user(UserId user) {
    return new AuditedThing(Kind.USER, user.value());
  }

  public static AuditedThing session(SessionId session) {
    return new AuditedThing(Kind.SESSION, session.value());
  }
}
