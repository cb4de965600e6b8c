package io.ticketflower.testkit.definition;

import static io.ticketflower.application.definition.DefinitionKind.TICKET;
import static io.ticketflower.application.definition.DefinitionKind.WORKFLOW;
import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.Definitions;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [Definitions] does.
public abstract class DefinitionsContract extends PersistenceContract {
  private static final DefinitionKey REPAIR = new DefinitionKey("repair");

  @Test
  public final void keeps_a_document_to_the_letter() {
    String document = "{ \"b\": 1.50,\n\t\"a\": \"\\u00e4 🌹\",   \"a2\": [1,2]}\n";
    StoredDefinition draft = withDocument(repair(1), document);

    assertThatBoolean(roseGarden().get(id -> definitions().add(id, WORKFLOW, draft))).isTrue();

    assertThat(find(WORKFLOW, draft.id())).contains(draft);
  }

  @Test
  public final void workflows_and_tickets_are_told_apart() {
    StoredDefinition workflow = roseGarden().store(WORKFLOW, repair(1));
    StoredDefinition ticket = roseGarden().store(TICKET, repair(1));

    assertThat(find(WORKFLOW, workflow.id())).contains(workflow);
    assertThat(find(TICKET, ticket.id())).contains(ticket);
    assertThat(find(TICKET, workflow.id())).isEmpty();
    assertThat(find(WORKFLOW, ticket.id())).isEmpty();
  }

  @Test
  public final void refuses_a_number_that_is_taken() {
    StoredDefinition first = roseGarden().store(WORKFLOW, repair(1));
    StoredDefinition second = repair(1);

    assertThatBoolean(roseGarden().get(id -> definitions().add(id, WORKFLOW, second))).isFalse();

    assertThat(find(WORKFLOW, first.id())).contains(first);
    assertThat(find(WORKFLOW, second.id())).isEmpty();
  }

  @Test
  public final void of_two_uploads_at_once_one_gets_the_number() {
    var added =
        Race.of(2, () -> roseGarden().get(id -> definitions().add(id, WORKFLOW, repair(1))));

    assertThat(added).containsExactlyInAnyOrder(true, false);
  }

  @Test
  public final void tells_the_latest_number_of_a_key() {
    assertThatObject(roseGarden().get(id -> definitions().latestNumber(id, WORKFLOW, REPAIR)))
        .isEqualTo(0);

    roseGarden().store(WORKFLOW, repair(1));
    roseGarden().store(WORKFLOW, repair(2));
    roseGarden().store(TICKET, repair(3));

    assertThatObject(roseGarden().get(id -> definitions().latestNumber(id, WORKFLOW, REPAIR)))
        .isEqualTo(2);
  }

  @Test
  public final void keeps_what_publishing_changed() {
    StoredDefinition draft = roseGarden().store(WORKFLOW, repair(1));
    StoredDefinition published =
        draft.published(
            Map.of("Ünser \"Team\"", roseGarden().role("Team").id()), NOON.plusSeconds(1));

    assertThat(save(published)).isTrue();

    assertThat(find(WORKFLOW, draft.id())).contains(published);
  }

  @Test
  public final void a_draft_is_no_published_version() {
    roseGarden().store(WORKFLOW, repair(1));

    assertThat(latestPublished()).isEmpty();
  }

  @Test
  public final void finds_the_latest_published_version() {
    roseGarden().publish(WORKFLOW, repair(1));
    StoredDefinition second = roseGarden().publish(WORKFLOW, repair(2));
    roseGarden().store(WORKFLOW, repair(3));

    assertThat(latestPublished()).contains(second.id());
  }

  @Test
  public final void falls_back_to_the_version_before_when_the_latest_is_retired() {
    StoredDefinition first = roseGarden().publish(WORKFLOW, repair(1));
    StoredDefinition second = roseGarden().publish(WORKFLOW, repair(2));
    save(second.retired());

    assertThat(latestPublished()).contains(first.id());

    save(first.retired());

    assertThat(latestPublished()).isEmpty();
    assertThat(find(WORKFLOW, second.id()).orElseThrow().status())
        .isEqualTo(DefinitionStatus.RETIRED);
  }

  @Test
  public final void shows_the_latest_published_version_of_each_key() {
    roseGarden().publish(TICKET, repair(1));
    StoredDefinition second = roseGarden().publish(TICKET, repair(2));
    roseGarden().store(TICKET, repair(3));
    roseGarden().store(TICKET, roseGarden().draft("only-a-draft", 1, "Only a draft"));
    StoredDefinition retired =
        roseGarden().publish(TICKET, roseGarden().draft("retired", 1, "Retired"));
    roseGarden().run(id -> definitions().saveIfUnchanged(id, TICKET, retired.retired()));

    List<StoredDefinition> all = roseGarden().get(id -> definitions().allPublished(id, TICKET));

    assertThat(all)
        .extracting(StoredDefinition::id)
        .containsExactlyInAnyOrder(second.id(), roseGarden().ticketType());
    assertThat(all).contains(second);
  }

  @Test
  public final void whoever_saves_an_old_version_comes_too_late() {
    StoredDefinition draft = roseGarden().store(WORKFLOW, repair(1));
    StoredDefinition first = draft.published(Map.of(), NOON);
    save(first);

    assertThat(save(draft.published(Map.of(), NOON.plusSeconds(9)))).isFalse();

    assertThat(find(WORKFLOW, draft.id())).contains(first);
  }

  @Test
  public final void hides_a_definition_from_every_other_company() {
    StoredDefinition published = roseGarden().publish(WORKFLOW, repair(1));

    assertThatOptional(rivalFlorist().get(id -> definitions().find(id, WORKFLOW, published.id())))
        .isEmpty();
    assertThatObject(rivalFlorist().get(id -> definitions().latestNumber(id, WORKFLOW, REPAIR)))
        .isEqualTo(0);
    assertThatOptional(
            rivalFlorist().get(id -> definitions().latestPublished(id, WORKFLOW, REPAIR)))
        .isEmpty();
    assertThatList(rivalFlorist().get(id -> definitions().allPublished(id, WORKFLOW)))
        .extracting(StoredDefinition::id)
        .containsExactly(rivalFlorist().workflow());
    assertThatBoolean(
            rivalFlorist()
                .get(id -> definitions().saveIfUnchanged(id, WORKFLOW, published.retired())))
        .isFalse();
    assertThat(find(WORKFLOW, published.id())).contains(published);
  }

  @Test
  public final void each_company_counts_for_itself() {
    roseGarden().store(WORKFLOW, repair(1));
    StoredDefinition theirs = rivalFlorist().draft(REPAIR.value(), 1, "Repair");

    assertThatBoolean(rivalFlorist().get(id -> definitions().add(id, WORKFLOW, theirs))).isTrue();
  }

  private StoredDefinition repair(int number) {
    return roseGarden().draft(REPAIR.value(), number, "Repair");
  }

  private static StoredDefinition withDocument(StoredDefinition draft, String document) {
    return new StoredDefinition(
        new DefinitionId(UUID.randomUUID()),
        draft.key(),
        draft.number(),
        draft.title(),
        draft.status(),
        document,
        draft.roles(),
        draft.madeBy(),
        draft.madeAt(),
        draft.publishedAt(),
        draft.version());
  }

  private Optional<StoredDefinition> find(DefinitionKind kind, DefinitionId definition) {
    return roseGarden().get(id -> definitions().find(id, kind, definition));
  }

  private Optional<DefinitionId> latestPublished() {
    return roseGarden().get(id -> definitions().latestPublished(id, WORKFLOW, REPAIR));
  }

  private boolean save(StoredDefinition definition) {
    return roseGarden().get(id -> definitions().saveIfUnchanged(id, WORKFLOW, definition));
  }

  private Definitions definitions() {
    return roseGarden().persistence().definitions();
  }
}
