package io.ticketflower.testkit.definition;

import static io.ticketflower.application.definition.DefinitionKind.WORKFLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.ticketflower.application.definition.DefinitionOutcome;
import io.ticketflower.application.definition.EditTaskDefinition.Edit;
import io.ticketflower.application.definition.EditTaskDefinition.Outcome;
import io.ticketflower.application.definition.ReadDefinitions.OneTask;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.application.definition.TaskFindings;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.rule.Finding;
import io.ticketflower.testkit.FloristStreet;
import org.junit.jupiter.api.Test;

/// A task is replaced, added, removed and read by itself.
final class EditTaskDefinitionTest {
  private final FloristStreet street = new FloristStreet();
  private final Designer anna = new Designer(street, street.roseGarden().anna());

  @Test
  void the_next_draft_has_the_task_replaced_and_all_else_to_the_letter() {
    DefinitionId first = uploaded(Designer.BOUQUET);

    StoredDefinition next =
        anna.read(Designer.stored(anna.put(first, "bind", " " + Designer.BIND + "\n")));

    assertThat(next.document())
        .isEqualTo(
            Designer.BOUQUET.replace(
                "{\"title\": \"Bind {it}\", \"key\": \"bind\", \"type\": \"FORM\"}",
                Designer.BIND));
    assertThat(next.number()).isEqualTo(2);
    assertThat(next.title()).isEqualTo("A \"bouquet\", [bound]");
    assertThat(next.status()).isEqualTo(DefinitionStatus.DRAFT);
    assertThat(next.madeBy()).isEqualTo(anna.actor().user());
    assertThat(anna.read(first).document()).isEqualTo(Designer.BOUQUET);
    assertThat(anna.findings(next.id())).isEmpty();
  }

  @Test
  void a_task_with_a_new_key_comes_behind_the_others() {
    String tie = Designer.BIND.replace("bind", "tie");

    StoredDefinition next =
        anna.read(Designer.stored(anna.put(uploaded(Designer.BOUQUET), "tie", tie)));

    assertThat(next.document())
        .isEqualTo(Designer.BOUQUET.replace("\"PT1H\"}\n", "\"PT1H\"},\n   " + tie + "\n"));
    assertThat(anna.taskFindings(next.id(), "tie").inTask())
        .extracting(Finding::code, it -> it.pointer().value())
        .containsExactly(tuple("UNREACHABLE_TASK", ""), tuple("NO_TRANSITION_OUT", ""));
  }

  @Test
  void the_first_task_of_all_can_be_added() {
    String empty = Designer.BOUQUET.replaceAll("(?s)asks\": \\[.*?]", "asks\": [ ]");

    StoredDefinition next =
        anna.read(Designer.stored(anna.put(uploaded(empty), "bind", Designer.BIND)));

    assertThat(next.document())
        .isEqualTo(empty.replace("asks\": [ ]", "asks\": [" + Designer.BIND + "]"));
  }

  @Test
  void a_task_is_removed() {
    DefinitionId first = uploaded(Designer.BOUQUET);
    DefinitionId second = Designer.stored(anna.remove(first, "bind"));
    assertThat(anna.read(second).document())
        .doesNotContain("Bind {it}")
        .contains("[\n   {\"key\": \"wrap\"");
    assertThat(anna.findings(second)).contains("UNKNOWN_TASK");

    DefinitionId third = Designer.stored(anna.remove(second, "wrap"));

    assertThat(anna.read(third).document()).contains("asks\": [\n   \n ],");
    assertThat(anna.remove(third, "wrap")).isEqualTo(new Outcome.NoSuchTask());
    assertThat(
            anna.read(Designer.stored(anna.remove(uploaded(Designer.BOUQUET), "wrap"))).document())
        .contains("\"FORM\"}\n ],");
  }

  @Test
  void findings_point_into_the_tasks_own_document_and_the_rest_is_told_apart() {
    String faulty =
        """
        {"key": "wrap", "title": "", "type": "FORM", "dueIn": "soon", "companyRoles": ["Nobody"],
         "outputSchema": {"type": "strng"}, "outputTransform": {"b": 1}, "paper": 1}
        """;
    DefinitionId first = uploaded(Designer.BOUQUET.replace("\"to\": \"end\"", "\"to\": \"ende\""));

    DefinitionId next = Designer.stored(anna.put(first, "wrap", faulty));

    TaskFindings findings = anna.taskFindings(next, "wrap");
    assertThat(findings.inTask())
        .extracting(Finding::code, it -> it.pointer().value())
        .contains(
            tuple("TEXT_LENGTH", "/title"),
            tuple("DURATION_FORM", "/dueIn"),
            tuple("UNDECLARED_FIELD", "/outputTransform/b"),
            tuple("UNKNOWN_FIELD", "/paper"),
            tuple("SCHEMA_INVALID", "/outputSchema/type"));
    assertThat(findings.elsewhere())
        .extracting(Finding::code, it -> it.pointer().value())
        .contains(tuple("UNKNOWN_TASK", "/transitions/2/to"));
    assertThat(anna.publish(WORKFLOW, next)).isInstanceOf(DefinitionOutcome.HasErrors.class);
  }

  @Test
  void whoever_only_wants_to_know_gets_findings_and_stores_nothing() {
    DefinitionId first = uploaded(Designer.BOUQUET);

    assertThat(
            Designer.reviewed(
                anna.edit(
                    first, "bind", new Edit.Put(Designer.BIND.replace("FORM", "FARM")), true)))
        .satisfies(it -> {
          assertThat(it.storable()).isTrue();
          assertThat(it.findings().inTask())
              .extracting(Finding::code, finding -> finding.pointer().value())
              .containsExactly(tuple("UNKNOWN_VALUE", "/type"));
        });
    assertThat(
            Designer.reviewed(anna.edit(first, "bind", new Edit.Remove(), true))
                .findings()
                .elsewhere())
        .extracting(Finding::code)
        .contains("UNKNOWN_TASK");
    assertThat(anna.rows()).hasSize(1);
  }

  @Test
  void a_task_is_read_with_its_own_document() {
    DefinitionId first = uploaded(Designer.BOUQUET);

    assertThat(((OneTask.Task) anna.task(first, "wrap")).document())
        .hasToString(
            "{\"key\":\"wrap\",\"title\":\"Wrap, \\\\\",\"type\":\"FORM\",\"dueIn\":\"PT1H\"}");
    assertThat(anna.task(first, "tie")).isEqualTo(new OneTask.NoSuchTask());
  }

  private DefinitionId uploaded(String document) {
    return Designer.stored(anna.upload(WORKFLOW, document));
  }
}
