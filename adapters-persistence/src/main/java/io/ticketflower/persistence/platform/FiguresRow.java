package io.ticketflower.persistence.platform;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.application.platform.Directory.Figures;

@MappedEntity("companies")
record FiguresRow(
    @Id long companies, long people, long memberships, long tickets, long liveSessions) {

  Figures figures() {
    return new Figures(companies, people, memberships, tickets, liveSessions);
  }
}
