package io.ticketflower.testkit.definition;

import static io.ticketflower.application.definition.DefinitionKind.TICKET;
import static io.ticketflower.application.definition.DefinitionKind.WORKFLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.ticketflower.application.definition.DefinitionLists;
import io.ticketflower.application.definition.DefinitionOutcome;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.application.identity.ChangeCompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.rule.Finding;
import io.ticketflower.testkit.FloristStreet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublishDefinitionTest {
  private final FloristStreet street = new FloristStreet();
  private final Designer anna = new Designer(street, street.roseGarden().anna());

  @Test
  void a_published_workflow_keeps_which_roles_it_named() {
    CompanyRoleId it = street.roseGarden().role("IT");
    DefinitionId draft = Designer.stored(anna.upload(WORKFLOW, Designer.REPAIR));

    assertThat(anna.publish(WORKFLOW, draft)).isEqualTo(new DefinitionOutcome.Done(draft));
    street
        .application()
        .identity()
        .changeCompanyRole()
        .change(
            new ChangeCompanyRole.Command(
                anna.actor(), it, Optional.of(new RoleName("Computers")), Optional.empty(), 1));

    StoredDefinition published = anna.read(draft);
    assertThat(published.status()).isEqualTo(DefinitionStatus.PUBLISHED);
    assertThat(published.publishedAt()).contains(street.clock().instant());
    assertThat(published.roles()).containsEntry("IT", it);
    assertThat(published.version()).isEqualTo(2);
  }

  @Test
  void an_unknown_role_keeps_a_workflow_from_being_published_until_it_exists() {
    street.rivalFlorist().role("IT");
    DefinitionId draft = Designer.stored(anna.upload(WORKFLOW, Designer.REPAIR));

    assertThat(anna.findings(draft)).containsExactly("UNKNOWN_COMPANY_ROLE");
    assertThat(anna.publish(WORKFLOW, draft)).isInstanceOf(DefinitionOutcome.HasErrors.class);

    street.roseGarden().role("it");
    assertThat(anna.findings(draft)).isEmpty();
    assertThat(anna.publish(WORKFLOW, draft)).isInstanceOf(DefinitionOutcome.Done.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"workflow\": \"nothing\", \"form\": {}|WORKFLOW_NOT_PUBLISHED|/workflow",
        "\"workflow\": \"only-a-draft\", \"form\": {}|WORKFLOW_NOT_PUBLISHED|/workflow",
        "\"workflow\": \"running\", \"form\": {\"pattern\": \"(\"}|SCHEMA_PATTERN|/form/pattern",
        "\"workflow\": \"running\", \"form\": {}, \"companyRoles\": [\"Nobody\"]|UNKNOWN_COMPANY_ROLE|/companyRoles/0",
        "\"workflow\": \"running\", \"form\": {}, \"workflowData\": {\"b\": 1}|UNKNOWN_FIELD_OF_WORKFLOW|/workflowData/b",
        "\"workflow\": \"running\", \"form\": {}, \"workflowData\": {\"a\": 1}|WRONG_TYPE_FOR_FIELD|/workflowData/a",
      })
  void a_ticket_definition_is_held_against_its_workflow(
      String members, String code, String pointer) {
    anna.publishRunning();
    anna.upload(WORKFLOW, Designer.workflow("only-a-draft"));
    DefinitionId draft =
        Designer.stored(
            anna.upload(TICKET, "{\"key\": \"t\", \"title\": \"T\", %s}".formatted(members)));

    assertThat(anna.publish(TICKET, draft))
        .isInstanceOfSatisfying(
            DefinitionOutcome.HasErrors.class,
            it ->
                assertThat(it.findings())
                    .extracting(Finding::code, finding -> finding.pointer().value())
                    .contains(tuple(code, pointer)));
  }

  @Test
  void a_ticket_definition_that_fits_is_published() {
    anna.publishRunning();
    DefinitionId draft =
        Designer.stored(
            anna.upload(
                TICKET,
                """
                {"key": "t", "title": "T", "workflow": "running", "form": {"type": "object"},
                 "workflowData": {"a": "x"}}
                """));

    assertThat(anna.publish(TICKET, draft)).isEqualTo(new DefinitionOutcome.Done(draft));
  }

  @Test
  void only_a_draft_is_published() {
    DefinitionId running = anna.publishRunning();

    assertThat(anna.publish(WORKFLOW, running))
        .isEqualTo(new DefinitionOutcome.WrongStatus(DefinitionStatus.PUBLISHED));
    anna.retire(WORKFLOW, running, Optional.empty());
    assertThat(anna.publish(WORKFLOW, running))
        .isEqualTo(new DefinitionOutcome.WrongStatus(DefinitionStatus.RETIRED));
  }

  @Test
  void whoever_has_seen_an_old_version_comes_too_late() {
    DefinitionId draft = Designer.stored(anna.upload(WORKFLOW, Designer.workflow("running")));

    assertThat(anna.publish(WORKFLOW, draft, Optional.of(9), Optional.empty()))
        .isEqualTo(new DefinitionOutcome.ComeTooLate());
    assertThat(anna.publish(WORKFLOW, draft, Optional.of(1), Optional.empty()))
        .isInstanceOf(DefinitionOutcome.Done.class);
    assertThat(anna.retire(WORKFLOW, draft, Optional.of(1)))
        .isEqualTo(new DefinitionOutcome.ComeTooLate());
    assertThat(anna.retire(WORKFLOW, draft, Optional.of(2)))
        .isEqualTo(new DefinitionOutcome.Done(draft));
  }

  @Test
  void drafts_and_published_versions_are_retired_once() {
    DefinitionId draft = Designer.stored(anna.upload(WORKFLOW, Designer.workflow("running")));
    DefinitionId published = anna.publishRunning();

    for (DefinitionId definition : List.of(draft, published)) {
      assertThat(anna.retire(WORKFLOW, definition, Optional.empty()))
          .isEqualTo(new DefinitionOutcome.Done(definition));
      assertThat(anna.retire(WORKFLOW, definition, Optional.empty()))
          .isEqualTo(new DefinitionOutcome.WrongStatus(DefinitionStatus.RETIRED));
    }
  }

  @Test
  void of_a_published_version_no_findings_are_told() {
    street.roseGarden().role("IT");
    DefinitionId draft = Designer.stored(anna.upload(WORKFLOW, Designer.REPAIR));
    anna.publish(WORKFLOW, draft);

    assertThat(anna.findings(draft)).isEmpty();
    assertThat(anna.rows())
        .extracting(DefinitionLists.Row::status)
        .containsExactly(DefinitionStatus.PUBLISHED);
  }
}
