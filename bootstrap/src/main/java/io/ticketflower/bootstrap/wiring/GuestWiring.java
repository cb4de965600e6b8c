package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.ticketflower.application.guest.EndTrials;
import io.ticketflower.application.guest.EnterAsGuest;
import io.ticketflower.application.guest.Furnishing;
import io.ticketflower.application.guest.GuestFigures;
import io.ticketflower.application.guest.GuestRules;
import io.ticketflower.application.guest.GuestRules.Where;
import io.ticketflower.application.guest.GuestUseCases;
import io.ticketflower.application.guest.KeepTrial;
import io.ticketflower.application.guest.MakeGuestCompany;
import io.ticketflower.application.guest.ReadGuestFigures;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.identity.ReadTrial;
import io.ticketflower.application.transaction.Ids;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;

/// The use cases of guests, one bean each. They stand on all others, by which a guest's company is
/// filled.
@Factory
final class GuestWiring {
  @Singleton
  GuestRules rules(
      @Value("${ticketflower.guests.where:own}") String where,
      @Value("${ticketflower.guests.life:24h}") Duration life,
      @Value("${ticketflower.guests.most-records:100}") int mostRecords,
      @Value("${ticketflower.guests.most:200}") int mostTrials) {
    return new GuestRules(where(where), life, mostRecords, mostTrials);
  }

  private static Where where(String setting) {
    try {
      return Where.valueOf(setting.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      throw new IllegalArgumentException(
          "Expected ticketflower.guests.where to be own, shared or nowhere, but it is \"%s\"."
              .formatted(setting));
    }
  }

  @Singleton
  GuestUseCases guests(
      GuestFigures figures,
      Furnishing furnishing,
      IdentityUseCases.Ports identity,
      UseCases useCases,
      GuestRules rules,
      AuditTrail audit,
      Ids ids,
      InstantSource clock) {
    return new GuestUseCases(
        new GuestUseCases.Ports(figures, furnishing),
        identity,
        useCases.identity(),
        rules,
        audit,
        ids,
        clock);
  }

  @Singleton
  EnterAsGuest enterAsGuest(GuestUseCases guests) {
    return guests.enterAsGuest();
  }

  @Singleton
  KeepTrial keepTrial(GuestUseCases guests) {
    return guests.keepTrial();
  }

  @Singleton
  ReadTrial readTrial(UseCases useCases) {
    return useCases.identity().readTrial();
  }

  @Singleton
  MakeGuestCompany makeGuestCompany(GuestUseCases guests) {
    return guests.makeGuestCompany();
  }

  @Singleton
  EndTrials endTrials(GuestUseCases guests) {
    return guests.endTrials();
  }

  @Singleton
  ReadGuestFigures readGuestFigures(GuestUseCases guests) {
    return guests.readGuestFigures();
  }
}
