package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.identity.AuditEntries.loggedOut;
import static io.ticketflower.testkit.identity.AuditEntries.renamed;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.PlatformAudit;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every [PlatformAudit] does. Other tests write into it too, so these are ahead of their
/// time.
public abstract class PlatformAuditContract extends PersistenceContract {
  private static final Instant SOME_DAY = Instant.parse("2999-01-01T00:00:00Z");

  @Test
  public final void keeps_an_entry_as_it_was_written() {
    AuditEntry entry = renamed(roseGarden().anna(), roseGarden().role("Sales"));
    AuditEntry ofThen =
        new AuditEntry(
            entry.id(),
            later(),
            entry.author(),
            entry.action(),
            entry.thing(),
            entry.before(),
            entry.after());

    add(ofThen);

    assertThat(newest(200)).contains(ofThen);
  }

  @Test
  public final void shows_the_newest_first_and_no_more_than_asked_for() {
    AuditEntry older = loggedOut(roseGarden().anna(), later());
    AuditEntry newer = loggedOut(roseGarden().anna(), older.at().plusNanos(1_000));
    add(newer);
    add(older);

    assertThat(newest(200)).containsSubsequence(newer, older);
    assertThat(newest(1)).hasSize(1);
  }

  /// Later than what any test before has written.
  private Instant later() {
    return newest(1).stream()
        .map(AuditEntry::at)
        .filter(SOME_DAY::isBefore)
        .findFirst()
        .orElse(SOME_DAY)
        .plus(Duration.ofSeconds(1));
  }

  private void add(AuditEntry entry) {
    roseGarden()
        .persistence()
        .transactions()
        .acrossCompanies(() -> {
          audit().add(entry);
          return entry;
        });
  }

  private List<AuditEntry> newest(int limit) {
    return roseGarden().persistence().transactions().acrossCompanies(() -> audit().newest(limit));
  }

  private PlatformAudit audit() {
    return roseGarden().persistence().platformAudit();
  }
}
