package io.ticketflower.domain.identity;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import java.util.Collection;
import java.util.Locale;

/// What an audit entry tells of a thing. Only facts of the list below can be told, and none of them
/// is a password, a token or a hash.
public record AuditFacts(JsonObject json) {
  public static final AuditFacts NONE = new AuditFacts(JsonObject.EMPTY);

  /// Everything that the audit log tells of a thing.
  public enum Fact {
    AWAY_UNTIL,
    COMPANY_ROLES,
    COUNT,
    DESCRIPTION,
    DETAIL,
    /// An address with which nobody was found; those who are known stand in entries by their ids.
    EMAIL,
    ERROR,
    FIELDS,
    KEY,
    LANGUAGE,
    MOST_TASKS,
    NAME,
    NOTES,
    NUMBER,
    PROBLEM,
    REASON,
    REPAIR,
    REQUEST,
    ROLES,
    SCOPES,
    SLUG,
    STATUS,
    TIME_ZONE,
    TO,
    UNTIL,
    WANTED,
    WORKER,
    WRITES;

    private String member() {
      StringBuilder member = new StringBuilder();
      for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
        member.append(
            member.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
      }
      return member.toString();
    }
  }

  public static AuditFacts of(Fact fact, Json value) {
    return NONE.with(fact, value);
  }

  public static AuditFacts of(Fact fact, String value) {
    return NONE.with(fact, value);
  }

  public AuditFacts with(Fact fact, Json value) {
    return new AuditFacts(json.with(fact.member(), value));
  }

  public AuditFacts with(Fact fact, String value) {
    return with(fact, Json.of(value));
  }

  /// A set, in an order that tells nothing.
  public AuditFacts with(Fact fact, Collection<?> values) {
    return with(
        fact,
        Json.array(
            values.stream().map(Object::toString).sorted().<Json>map(JsonString::new).toList()));
  }
}
