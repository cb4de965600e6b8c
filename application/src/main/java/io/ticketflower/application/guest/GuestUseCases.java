package io.ticketflower.application.guest;

import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.transaction.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Puts the use cases of this feature together; production and tests call the same methods.
public final class GuestUseCases {
  private final Ports ports;
  private final IdentityUseCases.Ports identityPorts;
  private final IdentityUseCases identity;
  private final GuestRules rules;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;
  private final MakingTrial makingTrial;
  private final EndingTrials endingTrials;
  private final MakingGuestCompany makingGuestCompany;

  /// What this feature needs from outside, beyond what people and companies do.
  public record Ports(GuestFigures figures, Furnishing furnishing) {}

  public GuestUseCases(
      Ports ports,
      IdentityUseCases.Ports identityPorts,
      IdentityUseCases identity,
      GuestRules rules,
      AuditTrail audit,
      Ids ids,
      InstantSource clock) {
    this.ports = ports;
    this.identityPorts = identityPorts;
    this.identity = identity;
    this.rules = rules;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
    DeletingTrial deletingTrial =
        new DeletingTrial(identityPorts.transactions(), identityPorts.companies(), clock);
    this.makingTrial =
        new MakingTrial(
            identityPorts,
            identity.openingCompany(),
            ports.furnishing(),
            rules,
            deletingTrial,
            ids,
            clock);
    this.makingGuestCompany =
        new MakingGuestCompany(identityPorts, makingTrial, deletingTrial, clock);
    this.endingTrials = new EndingTrials(identityPorts, deletingTrial, makingGuestCompany, clock);
  }

  public EnterAsGuest enterAsGuest() {
    return new EnteringAsGuest(
        identityPorts, identity.newcomers(), makingTrial, makingGuestCompany, rules, ids, clock);
  }

  public KeepTrial keepTrial() {
    return new KeepingTrial(
        identityPorts, identity.openingCompany(), identity.newcomers(), audit, clock);
  }

  public MakeGuestCompany makeGuestCompany() {
    return makingGuestCompany;
  }

  public EndTrials endTrials() {
    return endingTrials;
  }

  public ReadGuestFigures readGuestFigures() {
    return days -> {
      Instant from =
          LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
              .minusDays(days - 1L)
              .atStartOfDay(ZoneOffset.UTC)
              .toInstant();
      return identityPorts.transactions().acrossCompanies(() -> ports.figures().since(from));
    };
  }
}
