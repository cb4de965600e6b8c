package io.ticketflower.testkit.audit;

import static io.ticketflower.testkit.Florist.NOON;
import static io.ticketflower.testkit.identity.AuditEntries.loggedOut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.audit.Seals;
import io.ticketflower.domain.audit.Seal;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.testkit.PersistenceContract;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every [Seals] does.
public abstract class SealsContract extends PersistenceContract {
  @Test
  public final void an_entry_waits_from_the_moment_it_is_written() {
    AuditEntry one = add();
    AuditEntry other = add();

    List<AuditEntry> inOrder =
        Stream.of(one, other)
            .sorted(Comparator.comparing(entry -> entry.id().value().toString()))
            .toList();
    assertThat(waiting(10)).isEqualTo(inOrder);
    assertThat(waiting(1)).containsExactly(inOrder.getFirst());
  }

  @Test
  public final void a_sealed_entry_waits_no_more_and_tells_its_number() {
    AuditEntry entry = add();
    Seal seal = first(entry);

    assertThatBoolean(roseGarden().get(id -> seals().add(id, List.of(seal)))).isTrue();

    assertThat(waiting(10)).isEmpty();
    assertThatOptional(roseGarden().get(seals()::latest)).contains(seal);
    assertThat(
            roseGarden()
                .get(id -> roseGarden().persistence().auditLists().find(id, entry.id()))
                .orElseThrow()
                .seal())
        .contains(1L);
  }

  @Test
  public final void the_latest_has_the_highest_number() {
    Seal one = first(add());
    Seal two = SealedEntries.next(Optional.of(one), roseGarden().id(), add());

    roseGarden().run(id -> seals().add(id, List.of(one, two)));

    assertThatOptional(roseGarden().get(seals()::latest)).contains(two);
  }

  @Test
  public final void whoever_seals_second_is_told_so() {
    Seal mine = first(add());
    Seal theirs = first(add());
    roseGarden().run(id -> seals().add(id, List.of(mine)));

    assertThatBoolean(roseGarden().get(id -> seals().add(id, List.of(theirs)))).isFalse();
  }

  @Test
  public final void nothing_is_sealed_that_was_never_written() {
    Seal seal = first(loggedOut(roseGarden().anna(), NOON));

    assertThatThrownBy(() -> roseGarden().run(id -> seals().add(id, List.of(seal))))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  public final void hides_entries_and_seals_from_every_other_company() {
    Seal seal = first(add());
    AuditEntry waiting = add();
    roseGarden().run(id -> seals().add(id, List.of(seal)));

    assertThatOptional(rivalFlorist().get(seals()::latest)).isEmpty();
    assertThatList(rivalFlorist().get(id -> seals().waiting(id, 10))).isEmpty();
    assertThatThrownBy(() -> rivalFlorist().run(id -> seals().add(id, List.of(first(waiting)))))
        .isInstanceOf(RuntimeException.class);
    assertThat(waiting(10)).containsExactly(waiting);
  }

  private Seal first(AuditEntry entry) {
    return SealedEntries.first(roseGarden().id(), entry);
  }

  private AuditEntry add() {
    AuditEntry entry = loggedOut(roseGarden().anna(), NOON);
    roseGarden().run(id -> roseGarden().persistence().audit().add(id, entry));
    return entry;
  }

  private List<AuditEntry> waiting(int limit) {
    return roseGarden().get(id -> seals().waiting(id, limit));
  }

  private Seals seals() {
    return roseGarden().persistence().seals();
  }
}
