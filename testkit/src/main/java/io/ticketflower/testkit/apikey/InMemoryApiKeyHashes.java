package io.ticketflower.testkit.apikey;

import static io.ticketflower.testkit.memory.Table.API_KEYS;
import static io.ticketflower.testkit.memory.Table.API_KEY_HASHES;

import io.ticketflower.application.apikey.ApiKeyHashes;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.util.Optional;

/// Hashes of API keys in memory.
public final class InMemoryApiKeyHashes implements ApiKeyHashes {
  private final InMemoryStore store;

  public InMemoryApiKeyHashes(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void put(CompanyId company, ApiKeyId key, String hash) {
    store.demand(company, API_KEYS, key);
    InMemoryStore.addNew(store.shared(API_KEY_HASHES), hash, new Place(company, key));
  }

  @Override
  public Optional<Place> find(String hash) {
    return Optional.ofNullable(store.shared(API_KEY_HASHES).get(hash));
  }
}
