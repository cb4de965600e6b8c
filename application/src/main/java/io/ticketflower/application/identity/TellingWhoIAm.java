package io.ticketflower.application.identity;

import static java.util.stream.Collectors.toCollection;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

final class TellingWhoIAm implements WhoAmI {
  private final Transactions transactions;
  private final Users users;
  private final Companies companies;
  private final CompaniesOfUsers companiesOfUsers;
  private final CompanyRoles companyRoles;
  private final SecondFactorCheck secondFactor;

  TellingWhoIAm(
      Transactions transactions,
      Users users,
      Companies companies,
      CompaniesOfUsers companiesOfUsers,
      CompanyRoles companyRoles,
      SecondFactorCheck secondFactor) {
    this.transactions = transactions;
    this.users = users;
    this.companies = companies;
    this.companiesOfUsers = companiesOfUsers;
    this.companyRoles = companyRoles;
    this.secondFactor = secondFactor;
  }

  @Override
  public Me of(Actor actor) {
    return transactions.inCompany(
        actor.company(),
        () ->
            new Me(
                users.find(actor.user()).orElseThrow(),
                users.emailVerifiedAt(actor.user()).isPresent(),
                users.profile(actor.user()).orElseThrow(),
                companies.find(actor.company()).orElseThrow(),
                actor.roles(),
                rolesOf(actor),
                permissionsOf(actor),
                secondFactor.isSetUp(actor.user()),
                companiesOfUsers.of(actor.user())));
  }

  private List<CompanyRole> rolesOf(Actor actor) {
    return companyRoles.all(actor.company()).stream()
        .filter(role -> actor.companyRoles().contains(role.id()))
        .toList();
  }

  private static Set<Permission> permissionsOf(Actor actor) {
    return EnumSet.allOf(Permission.class).stream()
        .filter(actor::may)
        .collect(toCollection(() -> EnumSet.noneOf(Permission.class)));
  }
}
