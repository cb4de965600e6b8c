package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.memory.Table.COMPANY_ROLES;
import static io.ticketflower.testkit.memory.Table.MEMBERS;
import static io.ticketflower.testkit.memory.Table.TASKS;
import static io.ticketflower.testkit.memory.Table.USERS;
import static java.util.Objects.requireNonNull;

import io.ticketflower.application.identity.MemberLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Slices;
import io.ticketflower.testkit.memory.Table.MemberRow;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Members as people read them, in memory.
public final class InMemoryMemberLists implements MemberLists {
  private final InMemoryStore store;

  public InMemoryMemberLists(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Slice<Member> members(CompanyId company, Filter filter, Page page) {
    return Slices.newestFirst(
        store.of(company, MEMBERS).values().stream()
            .filter(row -> holds(row.membership(), filter))
            .map(row -> member(company, row))
            .filter(member -> isNamed(member, filter.text())),
        page,
        member -> new Position(member.joinedAt(), member.user().value()));
  }

  @Override
  public Optional<Member> member(CompanyId company, UserId user) {
    return Optional.ofNullable(store.of(company, MEMBERS).get(user))
        .map(row -> member(company, row));
  }

  private static boolean holds(Membership membership, Filter filter) {
    return filter.statuses().contains(membership.status())
        && filter.role().map(membership.roles()::contains).orElse(true)
        && filter.companyRole().map(membership.companyRoles()::contains).orElse(true)
        && filter.awayAt().map(membership.availability()::isAwayAt).orElse(true);
  }

  private static boolean isNamed(Member member, String text) {
    return Stream.of(member.email().value(), member.name().first() + " " + member.name().last())
        .anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
  }

  private Member member(CompanyId company, MemberRow row) {
    Membership membership = row.membership();
    User user = requireNonNull(store.shared(USERS).get(membership.user())).credentials().user();
    return new Member(
        user.id(),
        user.email(),
        user.name(),
        membership.roles(),
        companyRoles(company, membership),
        membership.status(),
        membership.availability(),
        openTasks(company, user.id()),
        row.joinedAt(),
        membership.version());
  }

  private List<CompanyRole> companyRoles(CompanyId company, Membership membership) {
    return store.of(company, COMPANY_ROLES).values().stream()
        .filter(role -> membership.companyRoles().contains(role.id()))
        .sorted(Comparator.comparing(role -> role.name().folded()))
        .toList();
  }

  private int openTasks(CompanyId company, UserId user) {
    return (int)
        store.of(company, TASKS).values().stream()
            .filter(row -> row.task().isOnListOf(user))
            .count();
  }
}
