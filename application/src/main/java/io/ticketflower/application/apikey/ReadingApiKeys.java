package io.ticketflower.application.apikey;

import io.ticketflower.application.apikey.ApiKeyLists.Filter;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;
import java.time.InstantSource;
import java.util.Optional;

final class ReadingApiKeys implements ReadApiKeys {
  private final Transactions transactions;
  private final ApiKeyLists lists;
  private final LookingAfter lookingAfter;
  private final InstantSource clock;

  ReadingApiKeys(
      Transactions transactions,
      ApiKeyLists lists,
      LookingAfter lookingAfter,
      InstantSource clock) {
    this.transactions = transactions;
    this.lists = lists;
    this.lookingAfter = lookingAfter;
    this.clock = clock;
  }

  @Override
  public Slice<Shown> mine(Actor actor, Page page) {
    return shown(actor.company(), Filter.of(actor.user()), page);
  }

  @Override
  public All all(Actor actor, Optional<UserId> owner, Page page) {
    if (!actor.may(Permission.MANAGE_MEMBERS)) {
      return new All.Forbidden(Permission.MANAGE_MEMBERS);
    }
    Filter filter = new Filter(owner, actor.may(Permission.MANAGE_OWNERS));
    return new All.Some(shown(actor.company(), filter, page));
  }

  @Override
  public Optional<Shown> one(Actor actor, ApiKeyId key) {
    CompanyId company = actor.company();
    return transactions.inCompany(
        company,
        () ->
            lists
                .row(company, key)
                .filter(row -> lookingAfter.missing(actor, row.key().owner()).isEmpty())
                .map(this::shown));
  }

  private Slice<Shown> shown(CompanyId company, Filter filter, Page page) {
    Slice<ApiKeyLists.Row> slice =
        transactions.inCompany(company, () -> lists.rows(company, filter, page));
    return new Slice<>(slice.items().stream().map(this::shown).toList(), slice.next());
  }

  private Shown shown(ApiKeyLists.Row row) {
    return new Shown(row.key(), row.key().status(clock.instant()), row.ownerName());
  }
}
