package io.ticketflower.application.identity;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.UserId;
import java.util.List;
import java.util.Optional;

final class ReadingMembers implements ReadMembers {
  private final Transactions transactions;
  private final MemberLists memberLists;
  private final CompanyRoles companyRoles;

  ReadingMembers(Transactions transactions, MemberLists memberLists, CompanyRoles companyRoles) {
    this.transactions = transactions;
    this.memberLists = memberLists;
    this.companyRoles = companyRoles;
  }

  @Override
  public Slice<MemberLists.Member> members(Actor actor, MemberLists.Filter filter, Page page) {
    return transactions.inCompany(
        actor.company(), () -> memberLists.members(actor.company(), filter, page));
  }

  @Override
  public Optional<MemberLists.Member> member(Actor actor, UserId user) {
    return transactions.inCompany(actor.company(), () -> memberLists.member(actor.company(), user));
  }

  @Override
  public List<CompanyRole> companyRoles(Actor actor) {
    return transactions.inCompany(actor.company(), () -> companyRoles.all(actor.company()));
  }
}
