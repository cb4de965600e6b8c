package io.ticketflower.testkit.definition;

import static io.ticketflower.testkit.memory.Table.USERS;
import static java.util.Objects.requireNonNull;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.DefinitionLists;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Slices;
import io.ticketflower.testkit.memory.Table;

/// Definitions as people read them, in memory.
public final class InMemoryDefinitionLists implements DefinitionLists {
  private final InMemoryStore store;

  public InMemoryDefinitionLists(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Slice<Row> definitions(CompanyId company, DefinitionKind kind, Filter filter, Page page) {
    return Slices.newestFirst(
        store.of(company, Table.definitions(kind)).values().stream()
            .filter(it -> filter.key().filter(key -> !key.equals(it.key())).isEmpty())
            .filter(it -> filter.status().filter(status -> status != it.status()).isEmpty())
            .map(this::row),
        page,
        row -> new Position(row.madeAt(), row.id().value()));
  }

  private Row row(StoredDefinition definition) {
    return new Row(
        definition.id(),
        definition.key(),
        definition.number(),
        definition.title(),
        definition.status(),
        definition.madeBy(),
        requireNonNull(store.shared(USERS).get(definition.madeBy())).credentials().user().name(),
        definition.madeAt(),
        definition.publishedAt(),
        definition.version());
  }
}
