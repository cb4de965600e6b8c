package io.ticketflower.testkit.definition;

import static io.ticketflower.application.definition.DefinitionKind.WORKFLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.ticketflower.application.definition.DefinitionOutcome;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.application.definition.UploadDefinition;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.rule.Finding;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.WorkflowJson;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class UploadDefinitionTest {
  private final FloristStreet street = new FloristStreet();
  private final Designer anna = new Designer(street, street.roseGarden().anna());

  @Test
  void an_upload_is_stored_as_a_draft_to_the_letter() {
    StoredDefinition draft = anna.read(Designer.stored(anna.upload(WORKFLOW, Designer.REPAIR)));

    assertThat(draft.document()).isEqualTo(Designer.REPAIR);
    assertThat(draft.number()).isEqualTo(1);
    assertThat(draft.status()).isEqualTo(DefinitionStatus.DRAFT);
    assertThat(draft.madeBy()).isEqualTo(anna.actor().user());
    assertThat(draft.madeAt()).isEqualTo(street.clock().instant());
  }

  @Test
  void uploading_a_key_again_makes_the_next_version() {
    anna.upload(WORKFLOW, Designer.REPAIR);

    assertThat(anna.read(Designer.stored(anna.upload(WORKFLOW, Designer.REPAIR))).number())
        .isEqualTo(2);
    Designer rival = new Designer(street, street.rivalFlorist().anna());
    assertThat(rival.read(Designer.stored(rival.upload(WORKFLOW, Designer.REPAIR))).number())
        .isEqualTo(1);
  }

  @Test
  void a_document_with_errors_is_stored_but_not_published() {
    DefinitionId draft = Designer.stored(anna.upload(WORKFLOW, Designer.WITH_ERRORS));

    assertThat(anna.findings(draft)).contains("UNKNOWN_TASK", "NO_TRANSITION_OUT");
    assertThat(anna.publish(WORKFLOW, draft))
        .isInstanceOfSatisfying(
            DefinitionOutcome.HasErrors.class,
            it -> assertThat(it.findings()).extracting(Finding::code).contains("UNKNOWN_TASK"));
    assertThat(anna.read(draft).status()).isEqualTo(DefinitionStatus.DRAFT);
  }

  @Test
  void a_document_without_a_readable_key_or_title_is_only_reviewed() {
    assertThat(anna.upload(WORKFLOW, "{\"title\": \"Repair\"}"))
        .isInstanceOfSatisfying(
            UploadDefinition.Outcome.Reviewed.class,
            it -> {
              assertThat(it.storable()).isFalse();
              assertThat(it.findings()).extracting(Finding::code).contains("MISSING_FIELD");
            });
    assertThat(anna.upload(WORKFLOW, "{\"key\": \"repair\", \"title\": \" \"}"))
        .isInstanceOf(UploadDefinition.Outcome.Reviewed.class);
    assertThat(anna.upload(WORKFLOW, "[]")).isInstanceOf(UploadDefinition.Outcome.Reviewed.class);
  }

  @Test
  void whoever_only_wants_to_know_gets_findings_and_stores_nothing() {
    var outcome = anna.upload(WORKFLOW, Designer.WITH_ERRORS, true, Optional.empty());

    assertThat(outcome)
        .isInstanceOfSatisfying(
            UploadDefinition.Outcome.Reviewed.class,
            it -> {
              assertThat(it.storable()).isTrue();
              assertThat(it.findings()).extracting(Finding::code).contains("UNKNOWN_TASK");
            });
    assertThat(anna.rows()).isEmpty();
  }

  @Test
  void text_that_is_no_json_is_told_with_its_place() {
    assertThat(anna.upload(WORKFLOW, "{\n\"key\": }"))
        .isEqualTo(
            new UploadDefinition.Outcome.NotJson("Expected a JSON value, but found \"}\".", 2, 8));
  }

  @Test
  void a_schema_with_errors_is_found_at_its_place() {
    DefinitionId draft =
        Designer.stored(
            anna.upload(
                WORKFLOW,
                WorkflowJson.of("repair")
                    .task("fix", "\"outputSchema\": {\"type\": \"strng\"}")
                    .transition("start", "fix")
                    .transition("fix", "end")
                    .json()));

    assertThat(anna.allFindings(draft))
        .extracting(Finding::code, finding -> finding.pointer().value())
        .contains(tuple("SCHEMA_INVALID", "/tasks/0/outputSchema/type"));
  }
}
