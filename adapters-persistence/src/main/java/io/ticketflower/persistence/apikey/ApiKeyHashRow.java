package io.ticketflower.persistence.apikey;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.application.apikey.ApiKeyHashes.Place;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.ApiKeyId;
import java.util.UUID;

@MappedEntity("api_key_hashes")
record ApiKeyHashRow(@Id String hash, UUID companyId, UUID keyId) {
  Place place() {
    return new Place(new CompanyId(companyId), new ApiKeyId(keyId));
  }
}
