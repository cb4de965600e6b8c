package io.ticketflower.application.identity;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.UserId;
import java.util.List;
import java.util.Optional;

/// Who is in the company, and its roles: every member may see their colleagues.
public interface ReadMembers {
  Slice<MemberLists.Member> members(Actor actor, MemberLists.Filter filter, Page page);

  Optional<MemberLists.Member> member(Actor actor, UserId user);

  List<CompanyRole> companyRoles(Actor actor);
}
