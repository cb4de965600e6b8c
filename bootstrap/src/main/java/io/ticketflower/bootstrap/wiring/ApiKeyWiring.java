package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.ticketflower.application.apikey.ApiKeyHashes;
import io.ticketflower.application.apikey.ApiKeyLists;
import io.ticketflower.application.apikey.ApiKeyUseCases;
import io.ticketflower.application.apikey.ApiKeys;
import io.ticketflower.application.apikey.IdentifyKey;
import io.ticketflower.application.apikey.MakeApiKey;
import io.ticketflower.application.apikey.ReadApiKeys;
import io.ticketflower.application.apikey.RevokeApiKey;
import io.ticketflower.application.identity.IdentityUseCases;
import jakarta.inject.Singleton;

/// The use cases of API keys, one bean each, and the adapters they need.
@Factory
final class ApiKeyWiring {
  @Singleton
  ApiKeyUseCases.Ports apiKey(
      IdentityUseCases.Ports identity, ApiKeys keys, ApiKeyHashes hashes, ApiKeyLists lists) {
    return new ApiKeyUseCases.Ports(
        identity.transactions(),
        identity.companies(),
        identity.standings(),
        identity.memberships(),
        identity.secondFactors(),
        keys,
        hashes,
        lists,
        identity.secrets());
  }

  @Singleton
  MakeApiKey makeApiKey(UseCases useCases) {
    return useCases.apiKey().makeApiKey();
  }

  @Singleton
  ReadApiKeys readApiKeys(UseCases useCases) {
    return useCases.apiKey().readApiKeys();
  }

  @Singleton
  RevokeApiKey revokeApiKey(UseCases useCases) {
    return useCases.apiKey().revokeApiKey();
  }

  @Singleton
  IdentifyKey identifyKey(UseCases useCases) {
    return useCases.apiKey().identifyKey();
  }
}
