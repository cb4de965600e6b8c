/// What people and programs can do with TicketFlower, and what it needs from outside to do it.
module io.ticketflower.application {
  requires transitive io.ticketflower.domain;
  requires static transitive org.jspecify;

  exports io.ticketflower.application.account;
  exports io.ticketflower.application.apikey;
  exports io.ticketflower.application.audit;
  exports io.ticketflower.application.company;
  exports io.ticketflower.application.contact;
  exports io.ticketflower.application.definition;
  exports io.ticketflower.application.desk;
  exports io.ticketflower.application.engine;
  exports io.ticketflower.application.guest;
  exports io.ticketflower.application.identity;
  exports io.ticketflower.application.invitation;
  exports io.ticketflower.application.mail;
  exports io.ticketflower.application.page;
  exports io.ticketflower.application.platform;
  exports io.ticketflower.application.rule;
  exports io.ticketflower.application.ticket;
  exports io.ticketflower.application.transaction;
}
