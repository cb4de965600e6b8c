/// The business of TicketFlower in plain Java: companies, their people, their workflows and what
/// decides how a ticket moves. Knows no framework, no database and no clock.
module io.ticketflower.domain {
  requires static transitive org.jspecify;

  exports io.ticketflower.domain.apikey;
  exports io.ticketflower.domain.audit;
  exports io.ticketflower.domain.company;
  exports io.ticketflower.domain.contact;
  exports io.ticketflower.domain.definition;
  exports io.ticketflower.domain.engine;
  exports io.ticketflower.domain.identity;
  exports io.ticketflower.domain.invitation;
  exports io.ticketflower.domain.rule;
  exports io.ticketflower.domain.ticket;
}
