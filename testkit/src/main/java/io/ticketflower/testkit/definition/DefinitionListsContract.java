package io.ticketflower.testkit.definition;

import static io.ticketflower.application.definition.DefinitionKind.TICKET;
import static io.ticketflower.application.definition.DefinitionKind.WORKFLOW;
import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.DefinitionLists;
import io.ticketflower.application.definition.DefinitionLists.Filter;
import io.ticketflower.application.definition.DefinitionLists.Row;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.testkit.Paging;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [DefinitionLists] does.
public abstract class DefinitionListsContract extends PersistenceContract {
  private static final Filter ALL = new Filter(Optional.empty(), Optional.empty());

  @Test
  public final void shows_a_definition_with_who_made_it() {
    StoredDefinition published =
        roseGarden().publish(WORKFLOW, roseGarden().draft("repair", 1, "A repair"));

    assertThat(rows(WORKFLOW, new Filter(Optional.of(published.key()), Optional.empty())))
        .containsExactly(
            new Row(
                published.id(),
                published.key(),
                1,
                "A repair",
                DefinitionStatus.PUBLISHED,
                roseGarden().anna(),
                new PersonName("Anna", "Miller"),
                NOON,
                Optional.of(NOON),
                2));
  }

  @Test
  public final void shows_one_kind_only() {
    assertThat(rows(WORKFLOW, ALL)).extracting(Row::id).containsExactly(roseGarden().workflow());
    assertThat(rows(TICKET, ALL)).extracting(Row::id).containsExactly(roseGarden().ticketType());
  }

  @Test
  public final void shows_those_with_a_key_or_a_status() {
    DefinitionKey repair = new DefinitionKey("repair");
    StoredDefinition first =
        roseGarden().publish(WORKFLOW, roseGarden().draft("repair", 1, "A repair"));
    StoredDefinition second =
        roseGarden().store(WORKFLOW, roseGarden().draft("repair", 2, "A repair"));

    assertThat(rows(WORKFLOW, new Filter(Optional.of(repair), Optional.empty())))
        .extracting(Row::id)
        .containsExactlyInAnyOrder(first.id(), second.id());
    assertThat(
            rows(WORKFLOW, new Filter(Optional.empty(), Optional.of(DefinitionStatus.PUBLISHED))))
        .extracting(Row::id)
        .containsExactlyInAnyOrder(first.id(), roseGarden().workflow());
    assertThat(rows(WORKFLOW, new Filter(Optional.of(repair), Optional.of(DefinitionStatus.DRAFT))))
        .extracting(Row::id)
        .containsExactly(second.id());
  }

  @Test
  public final void shows_the_newest_first_page_by_page() {
    int number = 0;
    for (Instant time : Paging.times()) {
      number++;
      roseGarden().store(WORKFLOW, madeAt(roseGarden().draft("repair", number, "A repair"), time));
    }
    Filter repairs = new Filter(Optional.of(new DefinitionKey("repair")), Optional.empty());

    List<Row> rows =
        Paging.all(
            3, page -> roseGarden().get(id -> lists().definitions(id, WORKFLOW, repairs, page)));

    assertThat(rows).hasSize(number);
    assertThat(rows)
        .extracting(row -> row.id().value())
        .containsExactlyElementsOf(
            Paging.newestFirst(
                rows.stream().map(row -> new Position(row.madeAt(), row.id().value())).toList()));
  }

  @Test
  public final void hides_a_definition_from_every_other_company() {
    roseGarden().store(WORKFLOW, roseGarden().draft("repair", 1, "A repair"));

    assertThatObject(
            rivalFlorist().get(id -> lists().definitions(id, WORKFLOW, ALL, Page.first(200))))
        .satisfies(slice ->
            assertThat(slice.items())
                .extracting(Row::id)
                .containsExactly(rivalFlorist().workflow()));
  }

  private static StoredDefinition madeAt(StoredDefinition draft, Instant time) {
    return new StoredDefinition(
        new DefinitionId(UUID.randomUUID()),
        draft.key(),
        draft.number(),
        draft.title(),
        draft.status(),
        draft.document(),
        draft.roles(),
        draft.madeBy(),
        time,
        draft.publishedAt(),
        draft.version());
  }

  private List<Row> rows(DefinitionKind kind, Filter filter) {
    return roseGarden().get(id -> lists().definitions(id, kind, filter, Page.first(200))).items();
  }

  private DefinitionLists lists() {
    return roseGarden().persistence().definitionLists();
  }
}
