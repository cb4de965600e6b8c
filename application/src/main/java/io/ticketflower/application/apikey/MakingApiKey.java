package io.ticketflower.application.apikey;

import static java.util.stream.Collectors.toCollection;

import io.ticketflower.application.apikey.MakeApiKey.Outcome.Made;
import io.ticketflower.application.apikey.MakeApiKey.Outcome.NotInPerson;
import io.ticketflower.application.apikey.MakeApiKey.Outcome.TooMany;
import io.ticketflower.application.apikey.MakeApiKey.Outcome.Unfit;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.apikey.KeyScopes;
import io.ticketflower.domain.apikey.KeyText;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.Permission;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class MakingApiKey implements MakeApiKey {
  private final ApiKeyUseCases.Ports ports;
  private final OnceOnly onceOnly;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;

  MakingApiKey(
      ApiKeyUseCases.Ports ports,
      OnceOnly onceOnly,
      AuditTrail audit,
      Ids ids,
      InstantSource clock) {
    this.ports = ports;
    this.onceOnly = onceOnly;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Outcome make(Command command) {
    if (!command.actor().isInPerson()) {
      return new NotInPerson();
    }
    return onceOnly.inCompany(
        command.actor().company(),
        command.key(),
        MakingApiKey::made,
        id -> new Made(new ApiKeyId(id), Optional.empty()),
        () -> add(command));
  }

  private Outcome add(Command command) {
    Instant now = clock.instant();
    Instant expiresAt = command.expiresAt().orElse(now.plus(ApiKey.USUAL));
    Unfit unfit = new Unfit(beyond(command), expiry(expiresAt, now));
    if (!unfit.scopes().isEmpty() || unfit.expiry().isPresent()) {
      return unfit;
    }
    Actor actor = command.actor();
    if (ports.keys().countLive(actor.company(), actor.user(), now) >= ApiKey.MOST) {
      return new TooMany(ApiKey.MOST);
    }
    KeyText text = KeyText.of(ports.secrets().token());
    ApiKey key =
        new ApiKey(
            new ApiKeyId(ids.next()),
            actor.user(),
            command.name(),
            text.prefix(),
            new KeyScopes(command.scopes()),
            now,
            expiresAt,
            Optional.empty(),
            Optional.empty());
    keep(actor, key, text);
    return new Made(key.id(), Optional.of(text));
  }

  private static Set<Permission> beyond(Command command) {
    return command.scopes().stream()
        .filter(scope -> !command.actor().may(scope) || !KeyScopes.canBeOne(scope))
        .collect(toCollection(() -> EnumSet.noneOf(Permission.class)));
  }

  private static Optional<Expiry> expiry(Instant wished, Instant now) {
    return ApiKey.mayExpireAt(wished, now)
        ? Optional.empty()
        : Optional.of(new Expiry(wished, now, now.plus(ApiKey.LONGEST)));
  }

  private void keep(Actor actor, ApiKey key, KeyText text) {
    CompanyId company = actor.company();
    ports.keys().add(company, key);
    ports.hashes().put(company, key.id(), ports.secrets().fingerprint(text.value()));
    audit.record(
        actor,
        AuditAction.API_KEY_MADE,
        ApiKeyUseCases.audited(key.id()),
        AuditFacts.of(Fact.NAME, key.name().value())
            .with(Fact.SCOPES, key.scopes().permissions())
            .with(Fact.UNTIL, key.expiresAt().toString()));
  }

  private static Optional<UUID> made(Outcome outcome) {
    return outcome instanceof Made(var key, _) ? Optional.of(key.value()) : Optional.empty();
  }
}
