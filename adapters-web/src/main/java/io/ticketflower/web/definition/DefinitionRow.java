package io.ticketflower.web.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.definition.DefinitionLists;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.web.http.Person;
import java.time.Instant;
import java.util.Optional;

/// One version of a definition in a list.
///
/// @param number 1, 2, 3 … for each upload of the key
/// @param version in quotes it is the ETag
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "DefinitionRow")
record DefinitionRow(
    DefinitionId id,
    @Schema(example = "laptop-request") DefinitionKey key,
    @Schema(example = "1") int number,
    @Schema(example = "Laptop request") String title,
    DefinitionStatus status,
    Person madeBy,
    Instant madeAt,
    Optional<Instant> publishedAt,
    @Schema(example = "1") int version) {

  static DefinitionRow of(DefinitionLists.Row row) {
    return new DefinitionRow(
        row.id(),
        row.key(),
        row.number(),
        row.title(),
        row.status(),
        Person.of(row.madeBy(), row.madeByName()),
        row.madeAt(),
        row.publishedAt(),
        row.version());
  }
}
