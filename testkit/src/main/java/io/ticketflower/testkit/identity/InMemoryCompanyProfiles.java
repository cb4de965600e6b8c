package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.memory.Table.COMPANIES;
import static io.ticketflower.testkit.memory.Table.COMPANY_PROFILES;

import io.ticketflower.application.identity.CompanyProfiles;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.util.Optional;

/// How each company presents itself, in memory.
public final class InMemoryCompanyProfiles implements CompanyProfiles {
  private final InMemoryStore store;

  public InMemoryCompanyProfiles(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void add(CompanyId company, CompanyProfile profile) {
    store.demandShared(COMPANIES, company);
    InMemoryStore.addNew(store.of(company, COMPANY_PROFILES), company, profile);
  }

  @Override
  public Optional<CompanyProfile> find(CompanyId company) {
    return Optional.ofNullable(store.of(company, COMPANY_PROFILES).get(company));
  }

  @Override
  public boolean saveIfUnchanged(CompanyId company, CompanyProfile profile) {
    return find(company)
        .filter(now -> now.version() == profile.version() - 1)
        .map(now -> store.of(company, COMPANY_PROFILES).replace(company, now, profile))
        .orElse(false);
  }
}
