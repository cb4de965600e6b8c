package io.ticketflower.persistence.definition;

import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonString;
import io.ticketflower.persistence.database.StoredJson;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/// The columns of a definition that are kept in another form.
@Singleton
final class DefinitionColumns {
  private final StoredJson json;

  DefinitionColumns(StoredJson json) {
    this.json = json;
  }

  JSON roles(Map<String, CompanyRoleId> roles) {
    Map<String, Json> ids = new LinkedHashMap<>();
    roles.forEach((name, id) -> ids.put(name, Json.of(id.value().toString())));
    return StoredJson.of(Json.object(ids));
  }

  Map<String, CompanyRoleId> roles(JSON stored) {
    Map<String, CompanyRoleId> roles = new LinkedHashMap<>();
    json.readObject(stored).members().forEach((name, id) -> roles.put(name, role(id)));
    return roles;
  }

  @Nullable Instant whenIfEver(Optional<Instant> at) {
    return at.orElse(null);
  }

  Optional<Instant> whenIfEver(@Nullable Instant at) {
    return Optional.ofNullable(at);
  }

  private static CompanyRoleId role(Json id) {
    return switch (id) {
      case JsonString(var text) -> new CompanyRoleId(UUID.fromString(text));
      case Json other ->
          throw new IllegalArgumentException("Expected a role's id, but got " + other + ".");
    };
  }
}
