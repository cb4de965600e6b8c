package io.ticketflower.testkit.definition;

import static io.ticketflower.testkit.memory.Table.MEMBERS;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.Definitions;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Definitions in memory.
public final class InMemoryDefinitions implements Definitions {
  private static final Comparator<StoredDefinition> BY_NUMBER =
      Comparator.comparingInt(StoredDefinition::number);

  private final InMemoryStore store;

  public InMemoryDefinitions(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public boolean add(CompanyId company, DefinitionKind kind, StoredDefinition definition) {
    store.demand(company, MEMBERS, definition.madeBy());
    if (versions(company, kind, definition.key())
        .anyMatch(it -> it.number() == definition.number())) {
      return false;
    }
    InMemoryStore.addNew(rows(company, kind), definition.id(), definition);
    return true;
  }

  @Override
  public Optional<StoredDefinition> find(CompanyId company, DefinitionKind kind, DefinitionId id) {
    return Optional.ofNullable(rows(company, kind).get(id));
  }

  @Override
  public int latestNumber(CompanyId company, DefinitionKind kind, DefinitionKey key) {
    return versions(company, kind, key).mapToInt(StoredDefinition::number).max().orElse(0);
  }

  @Override
  public Optional<DefinitionId> latestPublished(
      CompanyId company, DefinitionKind kind, DefinitionKey key) {
    return latest(company, kind, key).map(StoredDefinition::id);
  }

  @Override
  public List<StoredDefinition> allPublished(CompanyId company, DefinitionKind kind) {
    return rows(company, kind).values().stream()
        .map(StoredDefinition::key)
        .distinct()
        .flatMap(key -> latest(company, kind, key).stream())
        .toList();
  }

  @Override
  public boolean saveIfUnchanged(
      CompanyId company, DefinitionKind kind, StoredDefinition definition) {
    boolean unchanged =
        find(company, kind, definition.id())
            .filter(old -> old.version() == definition.version() - 1)
            .isPresent();
    if (unchanged) {
      rows(company, kind).put(definition.id(), definition);
    }
    return unchanged;
  }

  private Optional<StoredDefinition> latest(
      CompanyId company, DefinitionKind kind, DefinitionKey key) {
    return versions(company, kind, key)
        .filter(it -> it.status() == DefinitionStatus.PUBLISHED)
        .max(BY_NUMBER);
  }

  private Stream<StoredDefinition> versions(
      CompanyId company, DefinitionKind kind, DefinitionKey key) {
    return rows(company, kind).values().stream().filter(it -> it.key().equals(key));
  }

  private Map<DefinitionId, StoredDefinition> rows(CompanyId company, DefinitionKind kind) {
    return store.of(company, Table.definitions(kind));
  }
}
