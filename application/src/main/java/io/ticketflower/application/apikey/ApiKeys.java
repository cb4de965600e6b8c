package io.ticketflower.application.apikey;

import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The API keys of each company, without the keys themselves.
public interface ApiKeys {
  void add(CompanyId company, ApiKey key);

  Optional<ApiKey> find(CompanyId company, ApiKeyId id);

  /// How many of somebody's are live. Locks them until the transaction ends, so that no two come in
  /// as the last.
  int countLive(CompanyId company, UserId owner, Instant now);

  /// Notes that a program came with it, unless that was noted within the last minute.
  void use(CompanyId company, ApiKeyId id, Instant now);

  /// @return false if there is no such key, or it was revoked before
  boolean revoke(CompanyId company, ApiKeyId id, Instant at);

  /// @return those of somebody that were live until then
  List<ApiKeyId> revokeAll(CompanyId company, UserId owner, Instant at);
}
