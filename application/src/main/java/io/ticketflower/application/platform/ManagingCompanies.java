package io.ticketflower.application.platform;

import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.OpeningCompany;
import io.ticketflower.application.platform.ManageCompanies.Change.Changed;
import io.ticketflower.application.platform.ManageCompanies.Change.NoSuchCompany;
import io.ticketflower.application.platform.ManageCompanies.Change.OtherSlug;
import io.ticketflower.application.platform.ManageCompanies.Change.WrongState;
import io.ticketflower.application.platform.ManageCompanies.Creation.Created;
import io.ticketflower.application.platform.ManageCompanies.Creation.OwnerRunsInstallation;
import io.ticketflower.application.platform.ManageCompanies.Creation.SlugTaken;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.PlatformActor;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Writes what was done into the company's audit log and into that of the installation.
final class ManagingCompanies implements ManageCompanies {
  private final PlatformUseCases.Ports ports;
  private final OpeningCompany opening;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;

  ManagingCompanies(
      PlatformUseCases.Ports ports,
      OpeningCompany opening,
      AuditTrail audit,
      Ids ids,
      InstantSource clock) {
    this.ports = ports;
    this.opening = opening;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Creation create(PlatformActor actor, NewCompany company) {
    CompanyId id = new CompanyId(ids.next());
    return ports.transactions().inCompany(id, () -> create(actor, id, company));
  }

  private Creation create(PlatformActor actor, CompanyId id, NewCompany wanted) {
    if (opening.isTaken(wanted.slug())) {
      return new SlugTaken(wanted.slug().orElseThrow());
    }
    User newcomer = new User(new UserId(ids.next()), wanted.owner(), wanted.ownerName());
    UserId owner = ports.users().findOrAdd(newcomer, ports.passwords().decoy());
    if (ports.standings().of(owner).role().isPresent()) {
      return new OwnerRunsInstallation();
    }
    Company company =
        opening.found(
            id,
            new OpeningCompany.Wanted(wanted.name(), wanted.slug(), CompanyProfile.BLANK),
            owner,
            AuditAction.COMPANY_OPENED,
            actor.authorForCompany());
    audit.recordOnPlatform(
        actor.author(),
        AuditAction.COMPANY_OPENED,
        thing(id),
        AuditFacts.of(Fact.NAME, company.name()).with(Fact.SLUG, company.slug().value()));
    return new Created(id);
  }

  @Override
  public Change change(PlatformActor actor, CompanyId company, Wish wish) {
    return ports.transactions().inCompany(company, () -> carryOut(actor, company, wish));
  }

  private Change carryOut(PlatformActor actor, CompanyId id, Wish wish) {
    Optional<Company> company = ports.companies().find(id);
    if (company.isEmpty()) {
      return new NoSuchCompany();
    }
    if (wish instanceof Wish.GiveUp(var typed) && !company.get().slug().equals(typed)) {
      return new OtherSlug();
    }
    CompanyState now = ports.companies().state(id).orElseThrow();
    return next(now, wish, clock.instant())
        .filter(next -> ports.companies().change(id, now, next))
        .<Change>map(next -> {
          record(actor, id, now, next);
          return new Changed(next);
        })
        .orElseGet(() -> new WrongState(now.status()));
  }

  private void record(PlatformActor actor, CompanyId id, CompanyState before, CompanyState after) {
    AuditFacts next = AuditFacts.of(Fact.STATUS, after.status().name());
    audit.record(
        id,
        actor.authorForCompany(),
        AuditAction.COMPANY_STATE_CHANGED,
        thing(id),
        AuditFacts.of(Fact.STATUS, before.status().name()),
        next);
    audit.recordOnPlatform(actor.author(), AuditAction.COMPANY_STATE_CHANGED, thing(id), next);
  }

  private static AuditedThing thing(CompanyId company) {
    return new AuditedThing(AuditedThing.Kind.COMPANY, company.value());
  }

  private static Optional<CompanyState> next(CompanyState now, Wish wish, Instant at) {
    return switch (wish) {
      case Wish.Suspend _ -> now.suspendedByPlatform(at);
      case Wish.Resume _ -> now.resumedByPlatform();
      case Wish.GiveUp _ -> now.givenUpByPlatform(at);
    };
  }
}
