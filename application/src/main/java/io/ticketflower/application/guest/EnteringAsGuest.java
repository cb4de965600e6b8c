package io.ticketflower.application.guest;

import io.ticketflower.application.guest.EnterAsGuest.Outcome.Closed;
import io.ticketflower.application.guest.EnterAsGuest.Outcome.Entered;
import io.ticketflower.application.guest.EnterAsGuest.Outcome.Full;
import io.ticketflower.application.guest.MakingTrial.Wanted;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.identity.Newcomers;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Guest;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.Trial;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.time.InstantSource;
import java.util.Set;

final class EnteringAsGuest implements EnterAsGuest {
  private static final int CODE = 8;

  private final IdentityUseCases.Ports ports;
  private final Newcomers newcomers;
  private final MakingTrial making;
  private final MakeGuestCompany makingShared;
  private final GuestRules rules;
  private final Ids ids;
  private final InstantSource clock;

  EnteringAsGuest(
      IdentityUseCases.Ports ports,
      Newcomers newcomers,
      MakingTrial making,
      MakeGuestCompany makingShared,
      GuestRules rules,
      Ids ids,
      InstantSource clock) {
    this.ports = ports;
    this.newcomers = newcomers;
    this.making = making;
    this.makingShared = makingShared;
    this.rules = rules;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Outcome enter(Origin origin) {
    return switch (rules.where()) {
      case NOWHERE -> new Closed();
      case SHARED -> join(shared(), origin);
      case OWN -> isFull() ? new Full(rules.mostTrials()) : join(own(), origin);
    };
  }

  private boolean isFull() {
    return ports.transactions().acrossCompanies(ports.trials()::count) >= rules.mostTrials();
  }

  private Trial own() {
    return making.make(
        new Wanted(
            MakeGuestCompany.Command.USUAL_NAME,
            new Slug("guest-" + code()),
            new EmailAddress(MakeGuestCompany.Command.USUAL_OWNER),
            false,
            rules.mostRecords()));
  }

  /// Whoever comes first after it was deleted makes it again.
  private Trial shared() {
    MakeGuestCompany.Outcome outcome =
        makingShared.make(MakeGuestCompany.Command.usual(rules.mostRecords()));
    return MakeGuestCompany.trial(outcome)
        .orElseThrow(() ->
            new IllegalStateException(
                "Expected the guests' company to be called \"%s\", but a real one is."
                    .formatted(MakeGuestCompany.Command.USUAL_SLUG)));
  }

  private Outcome join(Trial trial, Origin origin) {
    return ports.transactions().inCompany(trial.company(), () -> enter(trial, origin));
  }

  private Outcome enter(Trial trial, Origin origin) {
    Company company = ports.companies().find(trial.company()).orElseThrow(LostRace::new);
    String code = code();
    User guest =
        new User(
            new UserId(ids.next()),
            new EmailAddress("guest-" + code + "@" + Guest.DOMAIN),
            new PersonName("Guest", code));
    if (!newcomers.register(guest, ports.passwords().decoy())) {
      throw new LostRace();
    }
    Membership admin = Membership.joining(guest.id(), Set.of(SystemRole.ADMIN), Set.of());
    LoggedIn session = newcomers.join(company, guest, admin, Author.of(guest.id(), origin));
    ports.guests().add(new Guest(guest.id(), trial.company(), clock.instant()));
    return new Entered(session, trial);
  }

  private String code() {
    return ports.secrets().fingerprint(ports.secrets().token()).substring(0, CODE);
  }
}
