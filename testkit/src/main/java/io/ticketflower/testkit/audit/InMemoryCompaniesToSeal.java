package io.ticketflower.testkit.audit;

import static io.ticketflower.testkit.memory.Table.AUDIT_TO_SEAL;

import io.ticketflower.application.audit.CompaniesToSeal;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which companies have entries to seal, in memory.
public final class InMemoryCompaniesToSeal implements CompaniesToSeal {
  private static final Comparator<CompanyId> AS_TEXT =
      Comparator.comparing(company -> company.value().toString());

  private final InMemoryStore store;

  public InMemoryCompaniesToSeal(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public List<CompanyId> after(Optional<CompanyId> previous, int limit) {
    return store.shared(AUDIT_TO_SEAL).values().stream()
        .distinct()
        .filter(company -> previous.filter(it -> AS_TEXT.compare(company, it) <= 0).isEmpty())
        .sorted(AS_TEXT)
        .limit(limit)
        .toList();
  }
}
