package io.ticketflower.testkit.memory;

import io.ticketflower.domain.company.CompanyId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// All that one family of adapters in memory keeps.
///
/// Transactions run one after the other. A transaction works on copies of the tables that it
/// touches, which take the place of the old ones when it ends well. A company's tables can be
/// reached in a transaction of that company only.
public final class InMemoryStore {
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Map<Place, Map<?, ?>> committed = new HashMap<>();
  private final Map<Place, Map<?, ?>> touched = new HashMap<>();
  private Optional<CompanyId> current = Optional.empty();

  /// A table of a company, or of none.
  private record Place(Table<?, ?> table, Optional<CompanyId> company) {}

  public <T> T transaction(Optional<CompanyId> company, Supplier<T> work) {
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException(
          "Expected no transaction inside of another, but one is open already.");
    }
    lock.lock();
    try {
      current = company;
      T result = work.get();
      committed.putAll(touched);
      return result;
    } finally {
      touched.clear();
      current = Optional.empty();
      lock.unlock();
    }
  }

  /// The rows of a table that belongs to no company.
  public <K, V> Map<K, V> shared(Table<K, V> table) {
    demandTransaction();
    return rows(table, Optional.empty());
  }

  /// The rows of a company.
  public <K, V> Map<K, V> of(CompanyId company, Table<K, V> table) {
    demandTransaction();
    if (!current.equals(Optional.of(company))) {
      throw new IllegalStateException(
          "Expected a transaction of company %s, but it is one of %s."
              .formatted(company.value(), current.map(CompanyId::value)));
    }
    return rows(table, Optional.of(company));
  }

  /// The rows of every company, for the few adapters that work across companies.
  public <K, V> Map<CompanyId, Map<K, V>> ofEveryCompany(Table<K, V> table) {
    demandTransaction();
    Map<CompanyId, Map<K, V>> all = new LinkedHashMap<>();
    for (CompanyId company : shared(Table.COMPANIES).keySet()) {
      all.put(company, rows(table, Optional.of(company)));
    }
    return all;
  }

  /// How many rows of each table a company has.
  public Map<String, Integer> sizes(CompanyId company) {
    demandTransaction();
    Map<String, Integer> sizes = new TreeMap<>();
    Stream.of(committed, touched)
        .flatMap(places -> places.entrySet().stream())
        .filter(it -> it.getKey().company().equals(Optional.of(company)))
        .forEach(it -> sizes.put(it.getKey().table().name(), it.getValue().size()));
    return sizes;
  }

  /// Throws away all rows of a company, as only the deletion of a company may.
  public void forget(CompanyId company) {
    demandTransaction();
    Stream.concat(committed.keySet().stream(), touched.keySet().stream())
        .filter(place -> place.company().equals(Optional.of(company)))
        .toList()
        .forEach(place -> touched.put(place, new LinkedHashMap<>()));
  }

  /// Adds a row, as a primary key would have it.
  public static <K, V> void addNew(Map<K, V> rows, K key, V row) {
    if (rows.putIfAbsent(key, row) != null) {
      throw new IllegalStateException("Expected a new key, but %s is taken.".formatted(key));
    }
  }

  /// Demands what a foreign key demands.
  public <K> void demand(CompanyId company, Table<K, ?> table, K key) {
    if (!of(company, table).containsKey(key)) {
      throw missing(table, key);
    }
  }

  /// Demands what a foreign key to a table of no company demands.
  public <K> void demandShared(Table<K, ?> table, K key) {
    if (!shared(table).containsKey(key)) {
      throw missing(table, key);
    }
  }

  private static <K> IllegalStateException missing(Table<K, ?> table, K key) {
    return new IllegalStateException(
        "Expected the %s %s to be there, but it is not.".formatted(table.name(), key));
  }

  private void demandTransaction() {
    if (!lock.isHeldByCurrentThread()) {
      throw new IllegalStateException("Expected a transaction, but none is open.");
    }
  }

  private <K, V> Map<K, V> rows(Table<K, V> table, Optional<CompanyId> company) {
    return table.own(
        touched.computeIfAbsent(
            new Place(table, company),
            place -> new LinkedHashMap<>(committed.getOrDefault(place, Map.of()))));
  }
}
