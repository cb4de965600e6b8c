package io.ticketflower.testkit.audit;

import static io.ticketflower.testkit.Florist.NOON;
import static io.ticketflower.testkit.identity.AuditEntries.loggedOut;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.audit.CompaniesToSeal;
import io.ticketflower.domain.audit.Seal;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every [CompaniesToSeal] does. Other tests leave entries behind, so these look at their own
/// companies only.
public abstract class CompaniesToSealContract extends PersistenceContract {
  @Test
  public final void names_a_company_with_entries_that_wait_once() {
    add(roseGarden());
    add(roseGarden());

    assertThat(all()).containsOnlyOnce(roseGarden().id()).doesNotContain(rivalFlorist().id());
  }

  @Test
  public final void forgets_a_company_whose_entries_are_sealed() {
    AuditEntry entry = add(roseGarden());
    Seal seal = SealedEntries.first(roseGarden().id(), entry);

    roseGarden().run(id -> roseGarden().persistence().seals().add(id, List.of(seal)));

    assertThat(all()).doesNotContain(roseGarden().id());
  }

  @Test
  public final void comes_page_by_page() {
    add(roseGarden());
    add(rivalFlorist());

    List<CompanyId> seen = new ArrayList<>();
    List<CompanyId> page = after(Optional.empty(), 1);
    while (!page.isEmpty()) {
      seen.addAll(page);
      page = after(Optional.of(page.getLast()), 1);
    }

    assertThat(seen).doesNotHaveDuplicates().contains(roseGarden().id(), rivalFlorist().id());
  }

  private static AuditEntry add(Florist florist) {
    AuditEntry entry = loggedOut(florist.anna(), NOON);
    florist.run(id -> florist.persistence().audit().add(id, entry));
    return entry;
  }

  private List<CompanyId> all() {
    return after(Optional.empty(), 100_000);
  }

  private List<CompanyId> after(Optional<CompanyId> previous, int limit) {
    return roseGarden()
        .persistence()
        .transactions()
        .acrossCompanies(() -> companies().after(previous, limit));
  }

  private CompaniesToSeal companies() {
    return roseGarden().persistence().companiesToSeal();
  }
}
