package io.ticketflower.application.ticket;

import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.TicketDefinition;
import io.ticketflower.domain.identity.Actor;
import java.util.List;

/// The catalogue: which kinds of tickets somebody may submit now.
public interface ListTicketTypes {
  List<TicketType> of(Actor actor);

  record TicketType(DefinitionId id, TicketDefinition definition) {}
}
