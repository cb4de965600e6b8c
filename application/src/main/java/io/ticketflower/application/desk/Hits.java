package io.ticketflower.application.desk;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds things of a company by what they are called.
public interface Hits {
  /// The best of each kind, the closest first and among those that are equally close the newest.
  ///
  /// Tickets are found by title and number, tasks that somebody can work on by their title and by
  /// the number of their ticket, members who are not removed by name and e-mail address, contacts
  /// that are not archived by name, address and telephone number, and the latest version of each
  /// definition by title and key. Case doesn't matter.
  ///
  /// @param most how many of each kind
  List<Hit> of(CompanyId company, Sought sought, Sight sight, int most);

  /// @param text what was typed, without blanks around it
  /// @param number if it may be the number of a ticket
  record Sought(String text, Optional<Long> number) {}

  /// How far somebody sees.
  ///
  /// @param everyTicket all tickets and tasks; otherwise their own
  /// @param freeTasks also tasks that nobody has and that they may take
  /// @param definitions definitions of all kinds, drafts included
  record Sight(
      UserId user,
      Set<CompanyRoleId> companyRoles,
      boolean everyTicket,
      boolean freeTasks,
      boolean definitions) {
    public Sight {
      companyRoles = Set.copyOf(companyRoles);
    }
  }
}
