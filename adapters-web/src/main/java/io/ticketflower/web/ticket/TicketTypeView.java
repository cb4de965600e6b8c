package io.ticketflower.web.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.ticket.ListTicketTypes;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.rule.Json;
import java.util.List;
import java.util.Optional;

/// A kind of ticket that I may submit.
///
/// @param definition the version that would be used now
/// @param key what to send as `type`
/// @param form the JSON Schema that `data` must fit
/// @param editLayout source of a component with which `data` is filled in
/// @param displayLayout source of a component that shows `data`
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "TicketType")
record TicketTypeView(
    DefinitionId definition,
    @Schema(example = "laptop") DefinitionKey key,
    @Schema(example = "A new laptop") String title,
    String description,
    List<Reference> externalReferences,
    Json form,
    Optional<String> editLayout,
    Optional<String> displayLayout) {

  /// Where a reader finds more.
  @Serdeable.Serializable
  @Schema(name = "ExternalReference")
  record Reference(
      @Schema(example = "Policy") String label,
      String description,
      @Schema(example = "https://rose-garden.example/policy") String uri) {}

  static TicketTypeView of(ListTicketTypes.TicketType type) {
    return new TicketTypeView(
        type.id(),
        type.definition().key(),
        type.definition().title(),
        type.definition().description(),
        type.definition().externalReferences().stream()
            .map(it -> new Reference(it.label(), it.description(), it.uri()))
            .toList(),
        type.definition().form(),
        type.definition().layouts().edit(),
        type.definition().layouts().display());
  }
}
