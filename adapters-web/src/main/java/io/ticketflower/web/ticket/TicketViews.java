package io.ticketflower.web.ticket;

import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.web.http.Person;
import java.util.List;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/// Makes what clients see of a ticket from a row of the application.
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR, implementationName = "<CLASS_NAME>Generated")
interface TicketViews {
  @Mapping(target = "submitter", source = "row")
  @Mapping(target = "contact", expression = "java(contact(row))")
  @Mapping(target = "steps", source = "steps")
  TicketView view(TicketLists.Row row, Optional<List<TicketView.Step>> steps);

  default Optional<TicketView.ContactName> contact(TicketLists.Row row) {
    return row.contact().map(id -> new TicketView.ContactName(id, row.contactName().orElseThrow()));
  }

  default Person submitter(TicketLists.Row row) {
    return Person.of(row.submitter(), row.submitterName());
  }
}
