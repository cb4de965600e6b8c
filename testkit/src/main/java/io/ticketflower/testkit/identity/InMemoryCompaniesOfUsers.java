package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.memory.Table.COMPANIES;
import static io.ticketflower.testkit.memory.Table.USERS;
import static io.ticketflower.testkit.memory.Table.USER_COMPANIES;

import io.ticketflower.application.identity.CompaniesOfUsers;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table.UserCompany;
import java.util.List;
import java.util.Map;

/// Which companies a person belongs to, in memory.
public final class InMemoryCompaniesOfUsers implements CompaniesOfUsers {
  private final InMemoryStore store;

  public InMemoryCompaniesOfUsers(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void add(UserId user, CompanyId company) {
    store.demandShared(USERS, user);
    store.demandShared(COMPANIES, company);
    UserCompany row = new UserCompany(user, company);
    InMemoryStore.addNew(store.shared(USER_COMPANIES), row, row);
  }

  @Override
  public List<Company> of(UserId user) {
    Map<CompanyId, Company> companies = store.shared(COMPANIES);
    return store.shared(USER_COMPANIES).values().stream()
        .filter(row -> row.user().equals(user))
        .map(row -> companies.get(row.company()))
        .toList();
  }
}
