package io.ticketflower.application.apikey;

import io.ticketflower.application.apikey.RevokeApiKey.Outcome.Forbidden;
import io.ticketflower.application.apikey.RevokeApiKey.Outcome.NotFound;
import io.ticketflower.application.apikey.RevokeApiKey.Outcome.NotInPerson;
import io.ticketflower.application.apikey.RevokeApiKey.Outcome.Revoked;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;
import java.time.InstantSource;
import java.util.Optional;

final class RevokingApiKey implements RevokeApiKey {
  private final ApiKeyUseCases.Ports ports;
  private final LookingAfter lookingAfter;
  private final AuditTrail audit;
  private final InstantSource clock;

  RevokingApiKey(
      ApiKeyUseCases.Ports ports,
      LookingAfter lookingAfter,
      AuditTrail audit,
      InstantSource clock) {
    this.ports = ports;
    this.lookingAfter = lookingAfter;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Outcome revoke(Actor actor, ApiKeyId id) {
    if (!actor.isInPerson()) {
      return new NotInPerson();
    }
    CompanyId company = actor.company();
    return ports
        .transactions()
        .inCompany(
            company,
            () ->
                ports
                    .keys()
                    .find(company, id)
                    .map(key -> revoke(actor, key))
                    .orElseGet(NotFound::new));
  }

  private Outcome revoke(Actor actor, ApiKey key) {
    Optional<Permission> missing = lookingAfter.missing(actor, key.owner());
    if (missing.isPresent()) {
      return hidden(missing.get());
    }
    if (ports.keys().revoke(actor.company(), key.id(), clock.instant())) {
      tell(actor, key.id());
    }
    return new Revoked();
  }

  /// Whoever looks after nobody does not learn which keys there are.
  private static Outcome hidden(Permission missing) {
    return missing == Permission.MANAGE_MEMBERS ? new NotFound() : new Forbidden(missing);
  }

  @Override
  public Outcome allOf(Actor actor, UserId member) {
    if (!actor.isInPerson()) {
      return new NotInPerson();
    }
    CompanyId company = actor.company();
    return ports
        .transactions()
        .inCompany(
            company,
            () ->
                ports
                    .memberships()
                    .find(company, member)
                    .filter(Membership::isPresent)
                    .map(_ -> revokeAll(actor, member))
                    .orElseGet(NotFound::new));
  }

  private Outcome revokeAll(Actor actor, UserId member) {
    Optional<Permission> missing = lookingAfter.missing(actor, member);
    if (missing.isPresent()) {
      return new Forbidden(missing.get());
    }
    ports
        .keys()
        .revokeAll(actor.company(), member, clock.instant())
        .forEach(key -> tell(actor, key));
    return new Revoked();
  }

  private void tell(Actor actor, ApiKeyId key) {
    audit.record(actor, AuditAction.API_KEY_REVOKED, ApiKeyUseCases.audited(key), AuditFacts.NONE);
  }
}
