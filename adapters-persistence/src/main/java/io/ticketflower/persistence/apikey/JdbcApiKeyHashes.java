package io.ticketflower.persistence.apikey;

import io.ticketflower.application.apikey.ApiKeyHashes;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.ApiKeyId;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
final class JdbcApiKeyHashes implements ApiKeyHashes {
  private final ApiKeyHashRows rows;

  JdbcApiKeyHashes(ApiKeyHashRows rows) {
    this.rows = rows;
  }

  @Override
  public void put(CompanyId company, ApiKeyId key, String hash) {
    rows.save(new ApiKeyHashRow(hash, company.value(), key.value()));
  }

  @Override
  public Optional<Place> find(String hash) {
    return rows.findByHash(hash).map(ApiKeyHashRow::place);
  }
}
