package io.ticketflower.persistence.apikey;

import static io.ticketflower.persistence.schema.Tables.API_KEYS;
import static io.ticketflower.persistence.schema.Tables.MEMBERSHIPS;

import io.ticketflower.application.apikey.ApiKeys;
import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

@Singleton
final class JooqApiKeys implements ApiKeys {
  private final DSLContext db;

  JooqApiKeys(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(CompanyId company, ApiKey key) {
    db.insertInto(API_KEYS)
        .set(API_KEYS.COMPANY_ID, company)
        .set(API_KEYS.ID, key.id())
        .set(API_KEYS.OWNER_ID, key.owner())
        .set(API_KEYS.NAME, key.name().value())
        .set(API_KEYS.PREFIX, key.prefix())
        .set(API_KEYS.SCOPES, ApiKeyColumns.names(key.scopes()))
        .set(API_KEYS.MADE_AT, key.madeAt())
        .set(API_KEYS.EXPIRES_AT, key.expiresAt())
        .set(API_KEYS.LAST_USED_AT, key.lastUsedAt().orElse(null))
        .set(API_KEYS.REVOKED_AT, key.revokedAt().orElse(null))
        .execute();
  }

  @Override
  public Optional<ApiKey> find(CompanyId company, ApiKeyId id) {
    return db.select(ApiKeyColumns.ALL)
        .from(API_KEYS)
        .where(API_KEYS.COMPANY_ID.eq(company))
        .and(API_KEYS.ID.eq(id))
        .fetchOptional(ApiKeyColumns::key);
  }

  /// Locks the member, since there need be no key to lock; and counts in a statement of its own:
  /// what counts and locks at once has counted before it waited.
  @Override
  public int countLive(CompanyId company, UserId owner, Instant now) {
    List<UserId> _ =
        db.select(MEMBERSHIPS.USER_ID)
            .from(MEMBERSHIPS)
            .where(MEMBERSHIPS.COMPANY_ID.eq(company))
            .and(MEMBERSHIPS.USER_ID.eq(owner))
            .forNoKeyUpdate()
            .fetch(MEMBERSHIPS.USER_ID);
    return db.fetchCount(
        db.select(API_KEYS.ID)
            .from(API_KEYS)
            .where(API_KEYS.COMPANY_ID.eq(company))
            .and(API_KEYS.OWNER_ID.eq(owner))
            .and(isLive(now)));
  }

  @Override
  public void use(CompanyId company, ApiKeyId id, Instant now) {
    db.update(API_KEYS)
        .set(API_KEYS.LAST_USED_AT, now)
        .where(API_KEYS.COMPANY_ID.eq(company))
        .and(API_KEYS.ID.eq(id))
        .and(
            API_KEYS
                .LAST_USED_AT
                .isNull()
                .or(API_KEYS.LAST_USED_AT.le(now.minus(ApiKey.PRECISION))))
        .execute();
  }

  @Override
  public boolean revoke(CompanyId company, ApiKeyId id, Instant at) {
    return db.update(API_KEYS)
            .set(API_KEYS.REVOKED_AT, at)
            .where(API_KEYS.COMPANY_ID.eq(company))
            .and(API_KEYS.ID.eq(id))
            .and(API_KEYS.REVOKED_AT.isNull())
            .execute()
        == 1;
  }

  @Override
  public List<ApiKeyId> revokeAll(CompanyId company, UserId owner, Instant at) {
    return db.update(API_KEYS)
        .set(API_KEYS.REVOKED_AT, at)
        .where(API_KEYS.COMPANY_ID.eq(company))
        .and(API_KEYS.OWNER_ID.eq(owner))
        .and(isLive(at))
        .returning(API_KEYS.ID)
        .fetch(API_KEYS.ID);
  }

  private static Condition isLive(Instant now) {
    return API_KEYS.REVOKED_AT.isNull().and(API_KEYS.EXPIRES_AT.gt(now));
  }
}
