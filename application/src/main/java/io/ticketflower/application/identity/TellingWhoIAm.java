package io.ticketflower.application.identity;

import static java.util.stream.Collectors.toCollection;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.EnumSet;
import java.util.Set;

final class TellingWhoIAm implements WhoAmI {
  private final Transactions transactions;
  private final Users users;
  private final Companies companies;
  private final CompaniesOfUsers companiesOfUsers;
  private final MemberLists memberLists;
  private final SecondFactorCheck secondFactor;

  TellingWhoIAm(
      Transactions transactions,
      Users users,
      Companies companies,
      CompaniesOfUsers companiesOfUsers,
      MemberLists memberLists,
      SecondFactorCheck secondFactor) {
    this.transactions = transactions;
    this.users = users;
    this.companies = companies;
    this.companiesOfUsers = companiesOfUsers;
    this.memberLists = memberLists;
    this.secondFactor = secondFactor;
  }

  @Override
  public Me of(Actor actor) {
    return transactions.inCompany(actor.company(), () -> me(actor));
  }

  private Me me(Actor actor) {
    Users.Account account = users.account(actor.user()).orElseThrow();
    MemberLists.Member member = memberLists.member(actor.company(), actor.user()).orElseThrow();
    return new Me(
        account.user(),
        account.emailVerifiedAt().isPresent(),
        account.profile(),
        companies.find(actor.company()).orElseThrow(),
        actor.roles(),
        member.companyRoles(),
        permissionsOf(actor),
        secondFactor.isSetUp(actor.user()),
        member.availability(),
        member.openTasks(),
        member.version(),
        companiesOfUsers.of(actor.user()));
  }

  private static Set<Permission> permissionsOf(Actor actor) {
    return EnumSet.allOf(Permission.class).stream()
        .filter(actor::may)
        .collect(toCollection(() -> EnumSet.noneOf(Permission.class)));
  }
}
