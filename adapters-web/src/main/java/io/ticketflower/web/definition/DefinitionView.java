package io.ticketflower.web.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Finding;
import io.ticketflower.domain.rule.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One version of a definition, with its document.
///
/// @param number 1, 2, 3 … for each upload of the key
/// @param findings by what holds in the company now; of a draft only
/// @param version in quotes it is the ETag
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Definition")
record DefinitionView(
    DefinitionId id,
    @Schema(example = "laptop-request") DefinitionKey key,
    @Schema(example = "1") int number,
    @Schema(example = "Laptop request") String title,
    DefinitionStatus status,
    UserId madeBy,
    Instant madeAt,
    Optional<Instant> publishedAt,
    @Schema(example = "1") int version,
    List<FindingView> findings,
    Json document) {

  static DefinitionView of(StoredDefinition definition, List<Finding> findings, Json document) {
    return new DefinitionView(
        definition.id(),
        definition.key(),
        definition.number(),
        definition.title(),
        definition.status(),
        definition.madeBy(),
        definition.madeAt(),
        definition.publishedAt(),
        definition.version(),
        findings.stream().map(FindingView::of).toList(),
        document);
  }
}
