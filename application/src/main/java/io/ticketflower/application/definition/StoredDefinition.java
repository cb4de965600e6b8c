package io.ticketflower.application.definition;

import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// One version of a definition as it is kept: the document to the letter, and what is known about
/// it.
///
/// @param number 1, 2, 3 … for each upload of the key
/// @param document as uploaded
/// @param roles what the named company roles were when it was published; empty in a draft
/// @param version counts the changes of this row, so that nobody overwrites one they have not seen
public record StoredDefinition(
    DefinitionId id,
    DefinitionKey key,
    int number,
    String title,
    DefinitionStatus status,
    String document,
    Map<String, CompanyRoleId> roles,
    UserId madeBy,
    Instant madeAt,
    Optional<Instant> publishedAt,
    int version) {

  public StoredDefinition {
    roles = Map.copyOf(roles);
  }

  static StoredDefinition draft(
      DefinitionId id,
      DefinitionKey key,
      int number,
      String title,
      String document,
      UserId madeBy,
      Instant madeAt) {
    return new StoredDefinition(
        id,
        key,
        number,
        title,
        DefinitionStatus.DRAFT,
        document,
        Map.of(),
        madeBy,
        madeAt,
        Optional.empty(),
        1);
  }

  public StoredDefinition published(Map<String, CompanyRoleId> resolved, Instant at) {
    return new StoredDefinition(
        id,
        key,
        number,
        title,
        DefinitionStatus.PUBLISHED,
        document,
        resolved,
        madeBy,
        madeAt,
        Optional.of(at),
        version + 1);
  }

  public StoredDefinition retired() {
    return new StoredDefinition(
        id,
        key,
        number,
        title,
        DefinitionStatus.RETIRED,
        document,
        roles,
        madeBy,
        madeAt,
        publishedAt,
        version + 1);
  }
}
