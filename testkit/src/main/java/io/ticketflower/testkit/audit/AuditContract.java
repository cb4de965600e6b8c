package io.ticketflower.testkit.audit;

import static io.ticketflower.testkit.Florist.NOON;
import static io.ticketflower.testkit.identity.AuditEntries.loggedOut;
import static io.ticketflower.testkit.identity.AuditEntries.renamed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.audit.AuditLists;
import io.ticketflower.application.identity.Audit;
import io.ticketflower.application.page.Page;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [Audit] does.
public abstract class AuditContract extends PersistenceContract {
  @Test
  public final void keeps_an_entry_as_it_was_written() {
    AuditEntry entry = renamed(roseGarden().anna(), roseGarden().role("Sales"));

    roseGarden().run(id -> audit().add(id, entry));

    assertThat(entriesOf(roseGarden())).containsExactly(entry);
  }

  @Test
  public final void keeps_an_entry_of_nobody_about_nothing_in_particular() {
    AuditEntry logOut = loggedOut(roseGarden().anna(), NOON);
    AuditEntry entry =
        new AuditEntry(
            logOut.id(),
            NOON,
            new Author(
                Optional.empty(),
                Optional.of(roseGarden().ben()),
                Optional.of(new ApiKeyId(UUID.randomUUID())),
                logOut.author().origin()),
            logOut.action(),
            Optional.empty(),
            logOut.before(),
            logOut.after());

    roseGarden().run(id -> audit().add(id, entry));

    assertThat(entriesOf(roseGarden())).containsExactly(entry);
  }

  @Test
  public final void hides_an_entry_from_every_other_company() {
    roseGarden().run(id -> audit().add(id, loggedOut(roseGarden().anna(), NOON)));

    assertThat(entriesOf(rivalFlorist())).isEmpty();
  }

  @Test
  public final void what_is_rolled_back_was_never_written() {
    assertThatThrownBy(() ->
            roseGarden()
                .run(id -> {
                  audit().add(id, loggedOut(roseGarden().anna(), NOON));
                  throw new IllegalArgumentException("wilted");
                }))
        .hasMessage("wilted");

    assertThat(entriesOf(roseGarden())).isEmpty();
  }

  private Audit audit() {
    return roseGarden().persistence().audit();
  }

  private static List<AuditEntry> entriesOf(Florist florist) {
    return florist
        .get(id ->
            florist
                .persistence()
                .auditLists()
                .list(id, AuditLists.Filter.ALL, Page.first(200))
                .items())
        .stream()
        .map(AuditLists.Row::entry)
        .toList();
  }
}
