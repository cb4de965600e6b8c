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
import java.util.function.Predicate;

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
    store.shared(USER_COMPANIES).put(row, true);
  }

  @Override
  public void admit(UserId user, CompanyId company, boolean admitted) {
    store.shared(USER_COMPANIES).replace(new UserCompany(user, company), admitted);
  }

  @Override
  public void remove(UserId user, CompanyId company) {
    store.shared(USER_COMPANIES).remove(new UserCompany(user, company));
  }

  @Override
  public boolean hasAny(UserId user) {
    return store.shared(USER_COMPANIES).keySet().stream().anyMatch(row -> row.user().equals(user));
  }

  @Override
  public List<Company> of(UserId user) {
    return companies(user, Map.Entry::getValue);
  }

  @Override
  public List<Company> all(UserId user) {
    return companies(user, _ -> true);
  }

  private List<Company> companies(UserId user, Predicate<Map.Entry<UserCompany, Boolean>> which) {
    Map<CompanyId, Company> companies = store.shared(COMPANIES);
    return store.shared(USER_COMPANIES).entrySet().stream()
        .filter(which)
        .map(Map.Entry::getKey)
        .filter(row -> row.user().equals(user))
        .map(row -> companies.get(row.company()))
        .toList();
  }
}
