package io.ticketflower.application.apikey;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.MemberGone;
import io.ticketflower.application.identity.Memberships;
import io.ticketflower.application.identity.SecondFactors;
import io.ticketflower.application.identity.Secrets;
import io.ticketflower.application.identity.Standings;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.AuditedThing;
import java.time.InstantSource;

/// Puts the use cases of this feature together; production and tests call the same methods.
public final class ApiKeyUseCases {
  private final Ports ports;
  private final LookingAfter lookingAfter;
  private final OnceOnly onceOnly;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;

  /// What this feature needs from outside.
  public record Ports(
      Transactions transactions,
      Companies companies,
      Standings standings,
      Memberships memberships,
      SecondFactors secondFactors,
      ApiKeys keys,
      ApiKeyHashes hashes,
      ApiKeyLists lists,
      Secrets secrets) {}

  public ApiKeyUseCases(
      Ports ports, OnceOnly onceOnly, AuditTrail audit, Ids ids, InstantSource clock) {
    this.ports = ports;
    this.lookingAfter = new LookingAfter(ports.memberships());
    this.onceOnly = onceOnly;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  static AuditedThing audited(ApiKeyId key) {
    return new AuditedThing(AuditedThing.Kind.API_KEY, key.value());
  }

  public MakeApiKey makeApiKey() {
    return new MakingApiKey(ports, onceOnly, audit, ids, clock);
  }

  public ReadApiKeys readApiKeys() {
    return new ReadingApiKeys(ports.transactions(), ports.lists(), lookingAfter, clock);
  }

  public RevokeApiKey revokeApiKey() {
    return new RevokingApiKey(ports, lookingAfter, audit, clock);
  }

  public IdentifyKey identifyKey() {
    return new IdentifyingKey(ports, clock);
  }

  /// The keys of whoever leaves are revoked: should they come back, they make new ones.
  public MemberGone memberGone() {
    return (company, user) -> ports.keys().revokeAll(company, user, clock.instant());
  }
}
