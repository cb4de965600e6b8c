package io.ticketflower.testkit.definition;

import static io.ticketflower.application.definition.DefinitionKind.TICKET;
import static io.ticketflower.application.definition.DefinitionKind.WORKFLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.definition.DefinitionOutcome;
import io.ticketflower.application.definition.ReadDefinitions;
import io.ticketflower.application.definition.UploadDefinition;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.application.transaction.RequestKeyReused;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.FloristStreet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DefinitionAccessTest {
  private final FloristStreet street = new FloristStreet();
  private final Designer anna = new Designer(street, street.roseGarden().anna());

  @Test
  void another_companys_definition_is_as_good_as_none() {
    DefinitionId running = anna.publishRunning();
    Designer stranger = new Designer(street, street.rivalFlorist().anna());

    assertThat(stranger.publish(WORKFLOW, running))
        .isEqualTo(new DefinitionOutcome.NoSuchDefinition());
    assertThat(stranger.retire(WORKFLOW, running, Optional.empty()))
        .isEqualTo(new DefinitionOutcome.NoSuchDefinition());
    assertThat(stranger.one(running)).isEqualTo(new ReadDefinitions.One.NoSuchDefinition());
    assertThat(stranger.rows()).isEmpty();
    assertThat(anna.publish(TICKET, running)).isEqualTo(new DefinitionOutcome.NoSuchDefinition());
    assertThat(anna.publish(WORKFLOW, new DefinitionId(UUID.randomUUID())))
        .isEqualTo(new DefinitionOutcome.NoSuchDefinition());
  }

  @Test
  void repeated_requests_change_nothing() {
    Optional<RequestKey> upload = Optional.of(new RequestKey("anna/1", "upload"));
    Optional<RequestKey> publish = Optional.of(new RequestKey("anna/2", "publish"));
    Optional<RequestKey> retire = Optional.of(new RequestKey("anna/3", "retire"));

    DefinitionId draft =
        Designer.stored(anna.upload(WORKFLOW, Designer.workflow("once"), false, upload));
    assertThat(Designer.stored(anna.upload(WORKFLOW, Designer.workflow("once"), false, upload)))
        .isEqualTo(draft);
    for (int i = 0; i < 2; i++) {
      assertThat(anna.publish(WORKFLOW, draft, Optional.of(1), publish))
          .isEqualTo(new DefinitionOutcome.Done(draft));
    }
    for (int i = 0; i < 2; i++) {
      assertThat(anna.retire(WORKFLOW, draft, Optional.of(2), retire))
          .isEqualTo(new DefinitionOutcome.Done(draft));
    }
    assertThat(anna.rows()).hasSize(1);
    assertThatThrownBy(() ->
            anna.upload(
                WORKFLOW,
                Designer.workflow("once"),
                false,
                Optional.of(new RequestKey("anna/1", "other"))))
        .isInstanceOf(RequestKeyReused.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = SystemRole.class,
      names = {"TICKET_ADMIN", "TASK_WORKER", "USER"})
  void only_designers_upload_publish_and_retire(SystemRole role) {
    DefinitionId running = anna.publishRunning();
    Designer ben = hire(role);

    assertThat(ben.upload(WORKFLOW, Designer.REPAIR))
        .isEqualTo(new UploadDefinition.Outcome.Forbidden(Permission.DESIGN_WORKFLOWS));
    assertThat(ben.publish(WORKFLOW, running))
        .isEqualTo(new DefinitionOutcome.Forbidden(Permission.DESIGN_WORKFLOWS));
    assertThat(ben.retire(WORKFLOW, running, Optional.empty()))
        .isEqualTo(new DefinitionOutcome.Forbidden(Permission.DESIGN_WORKFLOWS));
  }

  @ParameterizedTest
  @EnumSource(
      value = SystemRole.class,
      names = {"TASK_WORKER", "USER"})
  void only_designers_and_ticket_admins_read_definitions(SystemRole role) {
    DefinitionId running = anna.publishRunning();
    Designer ben = hire(role);
    Designer admin = hire(SystemRole.TICKET_ADMIN);

    assertThat(ben.one(running))
        .isEqualTo(new ReadDefinitions.One.Forbidden(Permission.READ_DEFINITIONS));
    assertThat(ben.all()).isEqualTo(new ReadDefinitions.All.Forbidden(Permission.READ_DEFINITIONS));
    assertThat(admin.one(running)).isInstanceOf(ReadDefinitions.One.Definition.class);
  }

  private Designer hire(SystemRole role) {
    var session = street.roseGarden().hire("Ben", Set.of(role));
    return new Designer(street, street.roseGarden().actor(session));
  }
}
