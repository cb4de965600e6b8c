package io.ticketflower.domain.audit;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An entry as it is hashed: its members in a fixed order, without those that it has not.
final class CanonicalEntry {
  private CanonicalEntry() {}

  static JsonObject of(CompanyId company, AuditEntry entry) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("company", text(company.value()));
    members.put("id", text(entry.id().value()));
    members.put("at", Json.of(entry.at().toString()));
    entry.author().by().map(UserId::value).ifPresent(it -> members.put("by", text(it)));
    entry.author().behind().map(UserId::value).ifPresent(it -> members.put("behind", text(it)));
    entry.author().key().map(ApiKeyId::value).ifPresent(it -> members.put("key", text(it)));
    members.put("action", Json.of(entry.action().name()));
    entry
        .thing()
        .ifPresent(thing -> {
          members.put("kind", Json.of(thing.kind().name()));
          members.put("thing", text(thing.id()));
        });
    members.put("before", entry.before().json());
    members.put("after", entry.after().json());
    put(members, "request", entry.author().origin().requestId());
    put(members, "address", entry.author().origin().address());
    return Json.object(members);
  }

  private static void put(Map<String, Json> members, String name, Optional<String> text) {
    text.ifPresent(it -> members.put(name, Json.of(it)));
  }

  private static Json text(UUID id) {
    return Json.of(id.toString());
  }
}
