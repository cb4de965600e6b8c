package io.ticketflower.testkit.apikey;

import static io.ticketflower.testkit.memory.Table.API_KEYS;
import static io.ticketflower.testkit.memory.Table.MEMBERS;
import static io.ticketflower.testkit.memory.Table.USERS;
import static java.util.Objects.requireNonNull;

import io.ticketflower.application.apikey.ApiKeyLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Slices;
import io.ticketflower.testkit.memory.Table.MemberRow;
import java.util.Optional;

/// API keys as people read them, in memory.
public final class InMemoryApiKeyLists implements ApiKeyLists {
  private final InMemoryStore store;

  public InMemoryApiKeyLists(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Slice<Row> rows(CompanyId company, Filter filter, Page page) {
    return Slices.newestFirst(
        store.of(company, API_KEYS).values().stream()
            .filter(key -> filter.owner().map(key.owner()::equals).orElse(true))
            .filter(key -> filter.ofOwners() || !isOwner(company, key.owner()))
            .map(this::row),
        page,
        row -> new Position(row.key().madeAt(), row.key().id().value()));
  }

  @Override
  public Optional<Row> row(CompanyId company, ApiKeyId id) {
    return Optional.ofNullable(store.of(company, API_KEYS).get(id)).map(this::row);
  }

  private boolean isOwner(CompanyId company, UserId user) {
    return Optional.ofNullable(store.of(company, MEMBERS).get(user))
        .map(MemberRow::membership)
        .filter(it -> it.isPresent() && it.roles().contains(SystemRole.OWNER))
        .isPresent();
  }

  private Row row(ApiKey key) {
    return new Row(
        key, requireNonNull(store.shared(USERS).get(key.owner())).credentials().user().name());
  }
}
