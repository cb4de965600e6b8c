package io.ticketflower.application.apikey;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.ApiKeyId;
import java.util.Optional;

/// Which key a hash belongs to. A key is looked up by the SHA-256 of all of it: how much of a wrong
/// one is right shows in nothing.
///
/// Works across companies: a key is found before a company is known.
public interface ApiKeyHashes {
  void put(CompanyId company, ApiKeyId key, String hash);

  Optional<Place> find(String hash);

  /// Where the key is.
  record Place(CompanyId company, ApiKeyId key) {}
}
