package io.ticketflower.application.engine;

import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.page.SortKey;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  Slice<Row> list(CompanyId company, Filter filter, Order<Sort> order, Page page);

  /// The newest first.
  default Slice<Row> list(CompanyId company, Filter filter, Page page) {
    return list(company, filter, Sort.NEWEST_FIRST, page);
  }

  Optional<Row> row(CompanyId company, TicketErrorId id);

  /// @param statuses any of these; empty for all
  /// @param text stands in the ticket's title or in the message, in small or capital letters
  record Filter(
      Set<TicketError.Status> statuses,
      Optional<Fault.Kind> kind,
      Optional<TicketId> ticket,
      Optional<Fault.Code> code,
      Optional<String> text) {
    public static final Filter ALL = new Filter(Set.of(), Optional.empty(), Optional.empty());

    public Filter {
      statuses = Set.copyOf(statuses);
    }

    public Filter(
        Set<TicketError.Status> statuses, Optional<Fault.Kind> kind, Optional<TicketId> ticket) {
      this(statuses, kind, ticket, Optional.empty(), Optional.empty());
    }
  }

  /// What errors can be sorted by.
  enum Sort implements Order.By<Row> {
    RAISED_AT,
    STATUS,
    KIND;

    public static final Order<Sort> NEWEST_FIRST = Order.falling(RAISED_AT);

    @Override
    public SortKey key(Row row) {
      return switch (this) {
        case RAISED_AT -> SortKey.of(row.error().raisedAt());
        case STATUS -> SortKey.of(row.error().status());
        case KIND -> SortKey.of(row.error().fault().kind());
      };
    }
  }

  /// An error as people read it.
  record Row(
      TicketError error,
      long ticketNumber,
      String ticketTitle,
      Optional<String> taskTitle,
      Optional<String> taskKey) {}
}
