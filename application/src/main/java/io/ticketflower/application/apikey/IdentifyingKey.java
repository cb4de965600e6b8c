package io.ticketflower.application.apikey;

import io.ticketflower.application.apikey.ApiKeyHashes.Place;
import io.ticketflower.application.identity.IdentifyCaller.Identified;
import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.apikey.KeyText;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Capacity;
import io.ticketflower.domain.identity.Membership;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

final class IdentifyingKey implements IdentifyKey {
  private final ApiKeyUseCases.Ports ports;
  private final InstantSource clock;

  IdentifyingKey(ApiKeyUseCases.Ports ports, InstantSource clock) {
    this.ports = ports;
    this.clock = clock;
  }

  @Override
  public Optional<Identified> identify(KeyText text) {
    String hash = ports.secrets().fingerprint(text.value());
    return ports
        .transactions()
        .acrossCompanies(() -> ports.hashes().find(hash))
        .flatMap(place -> ports.transactions().inCompany(place.company(), () -> identify(place)));
  }

  private Optional<Identified> identify(Place place) {
    Instant now = clock.instant();
    return ports
        .keys()
        .find(place.company(), place.key())
        .filter(key -> key.isLive(now))
        .filter(key -> ports.standings().of(key.owner()).mayWorkInCompanies())
        .flatMap(key -> identify(place.company(), key, now));
  }

  private Optional<Identified> identify(CompanyId company, ApiKey key, Instant now) {
    Optional<Identified> identified =
        ports
            .memberships()
            .find(company, key.owner())
            .filter(Membership::isActive)
            .flatMap(membership -> identified(company, key, membership));
    if (identified.isPresent() && key.isUseNews(now)) {
      ports.keys().use(company, key.id(), now);
    }
    return identified;
  }

  private Optional<Identified> identified(CompanyId company, ApiKey key, Membership membership) {
    Actor actor =
        Actor.of(company, membership).as(new Capacity.ByKey(key.id(), key.scopes().permissions()));
    return ports
        .companies()
        .state(company)
        .map(state -> new Identified(actor, state, lacksSecondFactor(company, key)));
  }

  private boolean lacksSecondFactor(CompanyId company, ApiKey key) {
    return ports.companies().wantsSecondFactor(company)
        && ports.secondFactors().inUse(key.owner()).isEmpty();
  }
}
