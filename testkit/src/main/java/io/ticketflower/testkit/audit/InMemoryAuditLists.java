package io.ticketflower.testkit.audit;

import static io.ticketflower.testkit.memory.Table.AUDIT;
import static io.ticketflower.testkit.memory.Table.SEALS;
import static io.ticketflower.testkit.memory.Table.USERS;

import io.ticketflower.application.audit.AuditLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.audit.Seal;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.AuditEntryId;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Slices;
import java.util.Optional;

/// The audit log as people read it, in memory.
public final class InMemoryAuditLists implements AuditLists {
  private final InMemoryStore store;

  public InMemoryAuditLists(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Slice<Row> list(CompanyId company, Filter filter, Page page) {
    return Slices.newestFirst(
        store.of(company, AUDIT).values().stream()
            .filter(entry -> matches(filter, entry))
            .map(entry -> row(company, entry)),
        page,
        row -> new Position(row.entry().at(), row.entry().id().value()));
  }

  @Override
  public Optional<Row> find(CompanyId company, AuditEntryId id) {
    return Optional.ofNullable(store.of(company, AUDIT).get(id)).map(entry -> row(company, entry));
  }

  private static boolean matches(Filter filter, AuditEntry entry) {
    return filter.actor().filter(it -> !isBy(it, entry)).isEmpty()
        && filter.action().filter(it -> it != entry.action()).isEmpty()
        && filter
            .thing()
            .filter(it -> !entry.thing().map(AuditedThing::id).equals(Optional.of(it)))
            .isEmpty()
        && filter.from().filter(entry.at()::isBefore).isEmpty()
        && filter.to().filter(it -> !entry.at().isBefore(it)).isEmpty()
        && filter
            .address()
            .filter(it -> !entry.author().origin().address().orElse("").contains(it))
            .isEmpty();
  }

  private static boolean isBy(UserId person, AuditEntry entry) {
    return entry.author().by().equals(Optional.of(person))
        || entry.author().behind().equals(Optional.of(person));
  }

  private Row row(CompanyId company, AuditEntry entry) {
    return new Row(
        entry,
        entry.author().by().flatMap(this::name),
        entry.author().behind().flatMap(this::name),
        store.of(company, SEALS).values().stream()
            .filter(seal -> seal.entry().equals(entry.id()))
            .map(Seal::number)
            .findFirst());
  }

  private Optional<PersonName> name(UserId person) {
    return Optional.ofNullable(store.shared(USERS).get(person))
        .map(it -> it.credentials().user().name());
  }
}
