package io.ticketflower.application.engine;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import java.util.List;
import java.util.Optional;

/// The ticket errors of each company.
public interface TicketErrors {
  void add(CompanyId company, TicketError error);

  Optional<TicketError> find(CompanyId company, TicketErrorId id);

  /// @return false if somebody else saved first
  boolean saveIfUnchanged(CompanyId company, TicketError error);

  /// Those of a ticket that are not resolved.
  List<TicketError> openOf(CompanyId company, TicketId ticket);

  /// All that are not resolved and have this cause.
  List<TicketError> openWith(CompanyId company, Fault.Code code);

  Slice<Row> list(CompanyId company, Filter filter, Page page);

  Optional<Row> row(CompanyId company, TicketErrorId id);

  record Filter(
      Optional<TicketError.Status> status, Optional<Fault.Kind> kind, Optional<TicketId> ticket) {}

  /// An error as people read it.
  record Row(
      TicketError error,
      long ticketNumber,
      String ticketTitle,
      Optional<String> taskTitle,
      Optional<String> taskKey) {}
}
