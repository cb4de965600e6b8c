package io.ticketflower.application.identity;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Members as people read them.
public interface MemberLists {
  Slice<Member> members(CompanyId company, Page page);

  Optional<Member> member(CompanyId company, UserId user);

  /// @param openTasks how many tasks are on their list
  record Member(
      UserId user,
      EmailAddress email,
      PersonName name,
      Set<SystemRole> roles,
      List<CompanyRole> companyRoles,
      int openTasks,
      Instant joinedAt,
      int version) {}
}
