package io.ticketflower.testkit.apikey;

import static io.ticketflower.testkit.memory.Table.API_KEYS;
import static io.ticketflower.testkit.memory.Table.MEMBERS;

import io.ticketflower.application.apikey.ApiKeys;
import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// API keys in memory.
public final class InMemoryApiKeys implements ApiKeys {
  private final InMemoryStore store;

  public InMemoryApiKeys(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void add(CompanyId company, ApiKey key) {
    store.demand(company, MEMBERS, key.owner());
    InMemoryStore.addNew(keys(company), key.id(), key);
  }

  @Override
  public Optional<ApiKey> find(CompanyId company, ApiKeyId id) {
    return Optional.ofNullable(keys(company).get(id));
  }

  @Override
  public int countLive(CompanyId company, UserId owner, Instant now) {
    return (int) live(company, owner, now).count();
  }

  @Override
  public void use(CompanyId company, ApiKeyId id, Instant now) {
    keys(company).computeIfPresent(id, (_, key) -> key.isUseNews(now) ? key.used(now) : key);
  }

  @Override
  public boolean revoke(CompanyId company, ApiKeyId id, Instant at) {
    return find(company, id)
        .filter(key -> key.revokedAt().isEmpty())
        .map(key -> keys(company).put(id, key.revoked(at)))
        .isPresent();
  }

  @Override
  public List<ApiKeyId> revokeAll(CompanyId company, UserId owner, Instant at) {
    List<ApiKeyId> live = live(company, owner, at).map(ApiKey::id).toList();
    live.forEach(id -> revoke(company, id, at));
    return live;
  }

  private Stream<ApiKey> live(CompanyId company, UserId owner, Instant now) {
    return keys(company).values().stream()
        .filter(key -> key.owner().equals(owner) && key.isLive(now));
  }

  private Map<ApiKeyId, ApiKey> keys(CompanyId company) {
    return store.of(company, API_KEYS);
  }
}
