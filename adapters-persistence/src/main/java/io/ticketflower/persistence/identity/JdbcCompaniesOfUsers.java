package io.ticketflower.persistence.identity;

import io.ticketflower.application.identity.CompaniesOfUsers;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.persistence.company.CompanyRow;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
final class JdbcCompaniesOfUsers implements CompaniesOfUsers {
  private final CompaniesOfUsersRows rows;

  JdbcCompaniesOfUsers(CompaniesOfUsersRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(UserId user, CompanyId company) {
    rows.insert(user.value(), company.value());
  }

  @Override
  public void admit(UserId user, CompanyId company, boolean admitted) {
    rows.admit(user.value(), company.value(), admitted);
  }

  @Override
  public void remove(UserId user, CompanyId company) {
    rows.remove(user.value(), company.value());
  }

  @Override
  public boolean hasAny(UserId user) {
    return rows.hasAny(user.value());
  }

  @Override
  public List<Company> of(UserId user) {
    return rows.companiesOf(user.value()).stream().map(CompanyRow::company).toList();
  }

  @Override
  public List<Company> all(UserId user) {
    return rows.allCompaniesOf(user.value()).stream().map(CompanyRow::company).toList();
  }
}
