package io.ticketflower.application.ticket;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.Definitions;
import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.definition.PublishedDefinitions.Running;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.TicketDefinition;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.List;

final class ListingTicketTypes implements ListTicketTypes {
  private final Transactions transactions;
  private final Definitions definitions;
  private final PublishedDefinitions published;

  ListingTicketTypes(
      Transactions transactions, Definitions definitions, PublishedDefinitions published) {
    this.transactions = transactions;
    this.definitions = definitions;
    this.published = published;
  }

  @Override
  public List<TicketType> of(Actor actor) {
    return actor.may(Permission.SUBMIT_TICKETS)
        ? transactions.inCompany(actor.company(), () -> list(actor))
        : List.of();
  }

  private List<TicketType> list(Actor actor) {
    CompanyId company = actor.company();
    return definitions.allPublished(company, DefinitionKind.TICKET).stream()
        .map(it -> published.ticket(company, it.id()))
        .filter(type -> maySubmit(actor, type))
        .map(type -> new TicketType(type.id(), type.definition()))
        .toList();
  }

  private static boolean maySubmit(Actor actor, Running<TicketDefinition> type) {
    return actor.holdsOneOf(type.resolve(type.definition().companyRoles()));
  }
}
