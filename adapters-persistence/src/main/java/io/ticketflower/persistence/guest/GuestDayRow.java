package io.ticketflower.persistence.guest;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.application.guest.GuestFigures.Day;
import io.ticketflower.domain.identity.GuestRecord;
import java.time.LocalDate;
import java.util.Map;

@MappedEntity("guests")
record GuestDayRow(
    @Id LocalDate date,
    int came,
    int kept,
    int tickets,
    int contacts,
    int definitions,
    int companyRoles) {

  Day day() {
    return new Day(
        date,
        came,
        kept,
        Map.of(
            GuestRecord.TICKET, tickets,
            GuestRecord.CONTACT, contacts,
            GuestRecord.DEFINITION, definitions,
            GuestRecord.COMPANY_ROLE, companyRoles));
  }
}
