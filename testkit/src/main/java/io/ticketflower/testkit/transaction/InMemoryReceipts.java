package io.ticketflower.testkit.transaction;

import static io.ticketflower.testkit.memory.Table.RECEIPTS;

import io.ticketflower.application.transaction.Receipts;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table.ReceiptRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Receipts in memory. Whoever asks waits for the request that is under way, since transactions run
/// one after the other.
public final class InMemoryReceipts implements Receipts {
  private final InMemoryStore store;

  public InMemoryReceipts(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<Receipt> find(CompanyId company, RequestKey key, Instant since) {
    return Optional.ofNullable(store.of(company, RECEIPTS).get(key.key()))
        .filter(row -> !row.at().isBefore(since))
        .map(ReceiptRow::receipt);
  }

  @Override
  public int discard(CompanyId company, Instant before, int limit) {
    Map<String, ReceiptRow> rows = store.of(company, RECEIPTS);
    List<String> old =
        rows.entrySet().stream()
            .filter(row -> row.getValue().at().isBefore(before))
            .map(Map.Entry::getKey)
            .limit(limit)
            .toList();
    old.forEach(rows::remove);
    return old.size();
  }

  @Override
  public void keep(CompanyId company, RequestKey key, UUID made, Instant at) {
    store
        .of(company, RECEIPTS)
        .put(key.key(), new ReceiptRow(new Receipt(key.fingerprint(), made), at));
  }
}
