package io.ticketflower.application.definition;

import io.ticketflower.application.definition.RetireDefinition.Outcome.ComeTooLate;
import io.ticketflower.application.definition.RetireDefinition.Outcome.Forbidden;
import io.ticketflower.application.definition.RetireDefinition.Outcome.NoSuchDefinition;
import io.ticketflower.application.definition.RetireDefinition.Outcome.Retired;
import io.ticketflower.application.definition.RetireDefinition.Outcome.WrongStatus;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.identity.Permission;
import java.util.Optional;
import java.util.UUID;

final class RetiringDefinition implements RetireDefinition {
  private final OnceOnly onceOnly;
  private final Definitions definitions;

  RetiringDefinition(OnceOnly onceOnly, Definitions definitions) {
    this.onceOnly = onceOnly;
    this.definitions = definitions;
  }

  @Override
  public Outcome retire(Command command) {
    if (!command.actor().may(Permission.DESIGN_WORKFLOWS)) {
      return new Forbidden(Permission.DESIGN_WORKFLOWS);
    }
    CompanyId company = command.actor().company();
    return onceOnly.inCompany(
        company,
        command.key(),
        RetiringDefinition::made,
        id -> new Retired(new DefinitionId(id)),
        () ->
            definitions
                .find(company, command.kind(), command.definition())
                .map(definition -> retire(command, definition))
                .orElseGet(NoSuchDefinition::new));
  }

  private Outcome retire(Command command, StoredDefinition definition) {
    if (command.seenVersion().filter(seen -> seen != definition.version()).isPresent()) {
      return new ComeTooLate();
    }
    if (definition.status() == DefinitionStatus.RETIRED) {
      return new WrongStatus(definition.status());
    }
    StoredDefinition retired = definition.retired();
    return definitions.saveIfUnchanged(command.actor().company(), command.kind(), retired)
        ? new Retired(retired.id())
        : new ComeTooLate();
  }

  private static Optional<UUID> made(Outcome outcome) {
    return outcome instanceof Retired(var id) ? Optional.of(id.value()) : Optional.empty();
  }
}
