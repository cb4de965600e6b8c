package io.ticketflower.testkit.definition;

import static io.ticketflower.application.definition.DefinitionKind.WORKFLOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.definition.EditTaskDefinition;
import io.ticketflower.application.definition.EditTaskDefinition.Edit;
import io.ticketflower.application.definition.EditTaskDefinition.Outcome;
import io.ticketflower.application.definition.ReadDefinitions.OneTask;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.rule.Finding;
import io.ticketflower.testkit.FloristStreet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is not stored, and why.
final class EditTaskDefinitionRefusedTest {
  private final FloristStreet street = new FloristStreet();
  private final Designer anna = new Designer(street, street.roseGarden().anna());

  @Test
  void a_task_under_anothers_key_is_only_reviewed() {
    DefinitionId first = uploaded(Designer.BOUQUET);

    for (String task : List.of(Designer.BIND, "{\"title\": \"\"}", "[]", "7")) {
      assertThat(Designer.reviewed(anna.put(first, "wrap", task)))
          .satisfies(it -> {
            assertThat(it.storable()).isFalse();
            assertThat(it.findings().inTask()).extracting(Finding::code).contains("OTHER_KEY");
          });
    }
    assertThat(anna.rows()).hasSize(1);
  }

  @Test
  void a_task_that_is_too_much_for_its_workflow_is_only_reviewed() {
    DefinitionId first = uploaded(Designer.BOUQUET);
    String deep = "\"inputSchema\": {\"a\": " + "[".repeat(62) + "]".repeat(62) + "}";
    String large = "\"description\": \"" + "a".repeat(1024 * 1024 - 200) + "\"";

    assertThat(
            Designer.reviewed(
                    anna.put(first, "bind", Designer.BIND.replace("}", ", " + deep + "}")))
                .findings()
                .inTask())
        .extracting(Finding::code)
        .containsExactly("WORKFLOW_TOO_DEEP");
    assertThat(
            Designer.reviewed(
                    anna.put(first, "bind", Designer.BIND.replace("}", ", " + large + "}")))
                .findings()
                .inTask())
        .extracting(Finding::code)
        .contains("WORKFLOW_TOO_LONG");
    assertThat(anna.rows()).hasSize(1);
  }

  @Test
  void an_edit_of_an_earlier_version_would_undo_what_came_after_it() {
    DefinitionId first = uploaded(Designer.BOUQUET);
    DefinitionId second = Designer.stored(anna.put(first, "bind", Designer.BIND));

    assertThat(anna.put(first, "bind", Designer.BIND)).isEqualTo(new Outcome.NotLatest(1, 2));
    assertThat(anna.remove(first, "bind")).isEqualTo(new Outcome.NotLatest(1, 2));
    assertThat(anna.put(second, "bind", Designer.BIND)).isInstanceOf(Outcome.Stored.class);
  }

  @Test
  void whoever_has_seen_another_version_comes_too_late() {
    DefinitionId published = anna.publishRunning();

    assertThat(seen(published, 1)).isEqualTo(new Outcome.ComeTooLate());
    DefinitionId next = Designer.stored(seen(published, 2));

    assertThat(anna.read(next).document()).contains("Mend");
    assertThat(anna.read(published).status()).isEqualTo(DefinitionStatus.PUBLISHED);
  }

  @Test
  void a_document_without_a_list_of_tasks_can_not_be_edited_so() {
    DefinitionId none = uploaded("{\"key\": \"none\", \"title\": \"None\"}");
    DefinitionId odd = uploaded("{\"key\": \"odd\", \"title\": \"Odd\", \"tasks\": {\"a\": 1}}");

    assertThat(anna.put(none, "bind", Designer.BIND)).isEqualTo(new Outcome.NoTaskList());
    assertThat(anna.put(odd, "bind", Designer.BIND)).isEqualTo(new Outcome.NoTaskList());
    assertThat(anna.task(none, "bind")).isEqualTo(new OneTask.NoSuchTask());
  }

  @Test
  void text_that_is_no_json_is_told_with_its_place() {
    assertThat(anna.put(uploaded(Designer.BOUQUET), "bind", "{\n\"key\": }"))
        .isEqualTo(new Outcome.NotJson("Expected a JSON value, but found \"}\".", 2, 8));
  }

  @Test
  void another_companys_workflow_is_as_good_as_none() {
    DefinitionId first = uploaded(Designer.BOUQUET);
    Designer stranger = new Designer(street, street.rivalFlorist().anna());

    assertThat(stranger.put(first, "bind", Designer.BIND)).isEqualTo(new Outcome.NoSuchTask());
    assertThat(stranger.task(first, "bind")).isEqualTo(new OneTask.NoSuchTask());
    assertThat(anna.put(new DefinitionId(UUID.randomUUID()), "bind", Designer.BIND))
        .isEqualTo(new Outcome.NoSuchTask());
  }

  @Test
  void only_designers_edit_tasks() {
    DefinitionId first = uploaded(Designer.BOUQUET);
    var session = street.roseGarden().hire("Ben", Set.of(SystemRole.TASK_WORKER));
    Designer ben = new Designer(street, street.roseGarden().actor(session));

    assertThat(ben.put(first, "bind", Designer.BIND))
        .isEqualTo(new Outcome.Forbidden(Permission.DESIGN_WORKFLOWS));
    assertThat(ben.task(first, "bind"))
        .isEqualTo(new OneTask.Forbidden(Permission.READ_DEFINITIONS));
  }

  private DefinitionId uploaded(String document) {
    return Designer.stored(anna.upload(WORKFLOW, document));
  }

  private Outcome seen(DefinitionId workflow, int version) {
    var edit = new Edit.Put("{\"key\": \"fix\", \"title\": \"Mend\", \"type\": \"FORM\"}");
    return anna.edit(
        new EditTaskDefinition.Command(
            anna.actor(), workflow, "fix", edit, Optional.of(version), false));
  }
}
