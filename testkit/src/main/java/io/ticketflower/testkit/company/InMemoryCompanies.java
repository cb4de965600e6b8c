package io.ticketflower.testkit.company;

import static io.ticketflower.testkit.memory.Table.COMPANIES;
import static io.ticketflower.testkit.memory.Table.COMPANY_STATES;
import static io.ticketflower.testkit.memory.Table.SECOND_FACTOR_WANTED;

import io.ticketflower.application.company.Companies;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The directory of companies in memory.
public final class InMemoryCompanies implements Companies {
  private static final Comparator<CompanyId> IN_ORDER =
      Comparator.comparing(id -> id.value().toString());

  private final InMemoryStore store;

  public InMemoryCompanies(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void add(Company company) {
    if (findBySlug(company.slug()).isPresent()) {
      throw new IllegalStateException(
          "Expected a free slug, but \"%s\" is taken.".formatted(company.slug().value()));
    }
    InMemoryStore.addNew(store.shared(COMPANIES), company.id(), company);
  }

  @Override
  public void save(Company company) {
    store.shared(COMPANIES).replace(company.id(), company);
  }

  @Override
  public Optional<Company> find(CompanyId id) {
    return Optional.ofNullable(store.shared(COMPANIES).get(id));
  }

  @Override
  public List<CompanyId> after(Optional<CompanyId> previous, int limit) {
    return store.shared(COMPANIES).keySet().stream()
        .sorted(IN_ORDER)
        .filter(id -> previous.map(it -> IN_ORDER.compare(id, it) > 0).orElse(true))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Company> findBySlug(Slug slug) {
    return store.shared(COMPANIES).values().stream()
        .filter(company -> company.slug().equals(slug))
        .findAny();
  }

  @Override
  public Optional<CompanyState> state(CompanyId id) {
    return find(id)
        .map(_ -> store.shared(COMPANY_STATES).getOrDefault(id, new CompanyState.Active()));
  }

  @Override
  public boolean change(CompanyId id, CompanyState seen, CompanyState next) {
    boolean unchanged = state(id).filter(seen::equals).isPresent();
    if (unchanged) {
      store.shared(COMPANY_STATES).put(id, next);
    }
    return unchanged;
  }

  @Override
  public boolean wantsSecondFactor(CompanyId id) {
    return store.shared(SECOND_FACTOR_WANTED).containsKey(id);
  }

  @Override
  public void wantSecondFactor(CompanyId id, boolean wanted) {
    if (wanted) {
      store.shared(SECOND_FACTOR_WANTED).put(id, true);
    } else {
      store.shared(SECOND_FACTOR_WANTED).remove(id);
    }
  }

  @Override
  public boolean delete(CompanyId id, Instant now) {
    boolean due =
        state(id).orElse(new CompanyState.Active()) instanceof CompanyState.ToBeDeleted(_, var at)
            && !at.isAfter(now);
    if (due) {
      new CompanyDeletion(store, id, now).carryOut();
    }
    return due;
  }
}
