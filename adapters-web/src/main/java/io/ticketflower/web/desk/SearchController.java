package io.ticketflower.web.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.desk.Hit;
import io.ticketflower.application.desk.Search;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.Query;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Controller("/api/v1/search")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Me")
final class SearchController {
  private static final int USUAL = 20;

  private final Search search;

  SearchController(Search search) {
    this.search = search;
  }

  /// Find something by what it is called.
  ///
  /// Over all that I may see: tickets by title and number (`#1042` or `1042`), without
  /// `read_all_tickets` only my own; open tasks that are mine or that I could take, or all;
  /// members, contacts, and with `read_definitions` definitions. What fits best comes first.
  @Get
  HitsView search(Caller caller, @RequestBean SearchQuery query) {
    return new HitsView(
        search.search(caller.actor(), query.text(), query.limit().orElse(USUAL)).stream()
            .map(HitView::of)
            .toList());
  }

  /// What is looked for.
  ///
  /// @param text part of a name, or the number of a ticket; 1 to 100 characters
  /// @param limit how many at most, 1 to 50; 20 where nothing is said
  @Introspected
  record SearchQuery(
      @QueryValue @Size(min = 1, max = 100) String text,
      @QueryValue @Min(1) @Max(50) Optional<Integer> limit)
      implements Query {}

  /// What was found, the best first.
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "Hits")
  record HitsView(List<HitView> items) {}

  /// Something that was found.
  ///
  /// @param id by which it is read: of a ticket, a task, a member, a contact, a definition
  /// @param detail who submitted the ticket; the ticket of the task; the address of the member or
  ///   contact, or the contact's telephone number; the key of the definition
  /// @param number of the ticket, that of the task too; of a definition its version
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "Hit")
  record HitView(
      Hit.Kind kind,
      UUID id,
      @Schema(example = "A new laptop") String title,
      @Schema(example = "Anna Berg") String detail,
      @Schema(example = "1042") Optional<Long> number) {

    static HitView of(Hit hit) {
      return new HitView(hit.kind(), hit.id(), hit.title(), hit.detail(), hit.number());
    }
  }
}
