package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.memory.Table.COMPANIES;
import static io.ticketflower.testkit.memory.Table.COMPANY_ROLES;
import static io.ticketflower.testkit.memory.Table.MEMBERS;
import static io.ticketflower.testkit.memory.Table.USERS;

import io.ticketflower.application.identity.Memberships;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table.MemberRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/// Memberships in memory.
public final class InMemoryMemberships implements Memberships {
  private final InMemoryStore store;

  public InMemoryMemberships(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public boolean add(CompanyId company, Membership membership, Instant joinedAt) {
    store.demandShared(COMPANIES, company);
    store.demandShared(USERS, membership.user());
    demandRoles(company, membership);
    MemberRow row = new MemberRow(membership, joinedAt, Optional.empty());
    Optional<Membership> before = find(company, membership.user());
    if (before.filter(it -> it.status() != Membership.Status.REMOVED).isPresent()) {
      return false;
    }
    members(company)
        .merge(
            membership.user(),
            row,
            (old, _) ->
                new MemberRow(again(old.membership(), membership), joinedAt, old.lastAssigned()));
    return true;
  }

  @Override
  public Optional<Membership> find(CompanyId company, UserId user) {
    return Optional.ofNullable(members(company).get(user)).map(MemberRow::membership);
  }

  @Override
  public boolean saveIfUnchanged(CompanyId company, Membership membership) {
    if (find(company, membership.user())
        .filter(old -> old.version() == membership.version() - 1)
        .isEmpty()) {
      return false;
    }
    demandRoles(company, membership);
    members(company).computeIfPresent(membership.user(), (_, row) -> row.with(membership));
    return true;
  }

  @Override
  public Optional<Membership> longestOwner(CompanyId company) {
    return members(company).values().stream()
        .filter(row -> row.membership().isActiveOwner())
        .min(
            Comparator.comparing(MemberRow::joinedAt)
                .thenComparing(row -> row.membership().user().value().toString()))
        .map(MemberRow::membership);
  }

  @Override
  public int countOwners(CompanyId company) {
    return (int)
        members(company).values().stream().filter(row -> row.membership().isActiveOwner()).count();
  }

  private static Membership again(Membership old, Membership joining) {
    return new Membership(
        old.user(),
        joining.roles(),
        joining.companyRoles(),
        joining.status(),
        joining.availability(),
        old.version() + 1);
  }

  private void demandRoles(CompanyId company, Membership membership) {
    membership.companyRoles().forEach(role -> store.demand(company, COMPANY_ROLES, role));
  }

  private Map<UserId, MemberRow> members(CompanyId company) {
    return store.of(company, MEMBERS);
  }
}
