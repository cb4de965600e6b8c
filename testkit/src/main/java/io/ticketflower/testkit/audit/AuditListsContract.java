package io.ticketflower.testkit.audit;

import static io.ticketflower.testkit.Florist.NOON;
import static io.ticketflower.testkit.identity.AuditEntries.loggedOut;
import static io.ticketflower.testkit.identity.AuditEntries.renamed;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.audit.AuditLists;
import io.ticketflower.application.audit.AuditLists.Filter;
import io.ticketflower.application.audit.AuditLists.Row;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.AuditEntryId;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.Paging;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [AuditLists] does.
public abstract class AuditListsContract extends PersistenceContract {
  private static final Optional<UserId> ANYBODY = Optional.empty();
  private static final Optional<AuditAction> ANY_ACTION = Optional.empty();
  private static final Optional<UUID> ANYTHING = Optional.empty();
  private static final Optional<Instant> ANY_TIME = Optional.empty();
  private static final Optional<String> ANYWHERE = Optional.empty();

  @Test
  public final void tells_who_did_it_by_the_name_they_have_now() {
    AuditEntry entry = add(loggedOut(roseGarden().anna(), NOON));

    Row row = roseGarden().get(id -> lists().find(id, entry.id())).orElseThrow();

    assertThat(row.entry()).isEqualTo(entry);
    assertThat(row.byName().orElseThrow().first()).isEqualTo("Anna");
    assertThat(row.behindName()).isEmpty();
    assertThat(row.seal()).isEmpty();
  }

  @Test
  public final void an_entry_outlives_the_person() {
    AuditEntry entry = add(loggedOut(new UserId(UUID.randomUUID()), NOON));

    Row row = roseGarden().get(id -> lists().find(id, entry.id())).orElseThrow();

    assertThat(row.entry()).isEqualTo(entry);
    assertThat(row.byName()).isEmpty();
  }

  @Test
  public final void comes_in_pages_the_newest_first() {
    Paging.times().forEach(time -> add(loggedOut(roseGarden().anna(), time)));

    List<Row> rows =
        Paging.all(3, page -> roseGarden().get(id -> lists().list(id, Filter.ALL, page)));

    assertThat(rows).hasSize(Paging.times().size());
    assertThat(rows)
        .extracting(row -> row.entry().id().value())
        .isEqualTo(
            Paging.newestFirst(
                rows.stream()
                    .map(row -> new Position(row.entry().at(), row.entry().id().value()))
                    .toList()));
  }

  @Test
  public final void can_be_narrowed_down() {
    CompanyRole role = roseGarden().role("Sales");
    AuditEntry rename = add(renamed(roseGarden().ben(), role));
    AuditEntry logOut = add(loggedOut(roseGarden().anna(), NOON.plusSeconds(60)));

    assertThat(list(of(Optional.of(roseGarden().ben()), ANY_ACTION, ANYTHING)))
        .containsExactly(rename);
    assertThat(list(of(ANYBODY, Optional.of(AuditAction.LOGGED_OUT), ANYTHING)))
        .containsExactly(logOut);
    assertThat(list(of(ANYBODY, ANY_ACTION, Optional.of(role.id().value()))))
        .containsExactly(rename);
    assertThat(list(at(Optional.of(NOON.plusSeconds(1)), ANY_TIME, ANYWHERE)))
        .containsExactly(logOut);
    assertThat(list(at(Optional.of(NOON), Optional.of(NOON.plusSeconds(60)), ANYWHERE)))
        .containsExactly(rename);
    assertThat(list(at(ANY_TIME, ANY_TIME, Optional.of("192.0.2."))))
        .containsExactly(logOut, rename);
    assertThat(list(at(ANY_TIME, ANY_TIME, Optional.of("192%")))).isEmpty();
  }

  @Test
  public final void whoever_acted_for_the_company_is_found_as_well() {
    AuditEntry logOut = loggedOut(roseGarden().anna(), NOON);
    AuditEntry entry =
        add(
            new AuditEntry(
                logOut.id(),
                NOON,
                new Author(
                    logOut.author().by(),
                    Optional.of(roseGarden().ben()),
                    Optional.empty(),
                    logOut.author().origin()),
                logOut.action(),
                logOut.thing(),
                logOut.before(),
                logOut.after()));

    assertThat(list(of(Optional.of(roseGarden().ben()), ANY_ACTION, ANYTHING)))
        .containsExactly(entry);
  }

  @Test
  public final void hides_an_entry_from_every_other_company() {
    AuditEntryId entry = add(loggedOut(roseGarden().anna(), NOON)).id();

    assertThatOptional(rivalFlorist().get(id -> lists().find(id, entry))).isEmpty();
    assertThat(rivalFlorist().get(id -> lists().list(id, Filter.ALL, Page.first(200))).items())
        .isEmpty();
  }

  private static Filter of(
      Optional<UserId> actor, Optional<AuditAction> action, Optional<UUID> thing) {
    return new Filter(actor, action, thing, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Filter at(Optional<Instant> from, Optional<Instant> to, Optional<String> address) {
    return new Filter(Optional.empty(), Optional.empty(), Optional.empty(), from, to, address);
  }

  private AuditEntry add(AuditEntry entry) {
    roseGarden().run(id -> roseGarden().persistence().audit().add(id, entry));
    return entry;
  }

  private List<AuditEntry> list(Filter filter) {
    return roseGarden().get(id -> lists().list(id, filter, Page.first(200))).items().stream()
        .map(Row::entry)
        .toList();
  }

  private AuditLists lists() {
    return roseGarden().persistence().auditLists();
  }
}
