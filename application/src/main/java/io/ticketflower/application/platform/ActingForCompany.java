package io.ticketflower.application.platform;

import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.platform.ActForCompany.Outcome.Acting;
import io.ticketflower.application.platform.ActForCompany.Outcome.Ended;
import io.ticketflower.application.platform.ActForCompany.Outcome.NoSuch;
import io.ticketflower.application.platform.ActForCompany.Outcome.NoSuperuser;
import io.ticketflower.application.platform.PlatformSessions.PlatformSession;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Mandate;
import io.ticketflower.domain.identity.PlatformActor;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.rule.Json;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/// Whatever happens is written into the company's audit log, for its owners, and into the
/// installation's.
final class ActingForCompany implements ActForCompany {
  private final PlatformUseCases.Ports ports;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;

  ActingForCompany(PlatformUseCases.Ports ports, AuditTrail audit, Ids ids, InstantSource clock) {
    this.ports = ports;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Outcome begin(PlatformActor actor, CompanyId company, String reason, boolean writes) {
    if (!actor.role().mayActForCompanies()) {
      return new NoSuperuser();
    }
    Mandate mandate = new Mandate(company, reason, writes);
    return ports
        .transactions()
        .inCompany(
            company,
            () ->
                ports
                    .companies()
                    .find(company)
                    .<Outcome>map(it -> begin(actor, it, mandate))
                    .orElseGet(NoSuch::new));
  }

  private Acting begin(PlatformActor actor, Company company, Mandate mandate) {
    Instant now = clock.instant();
    Instant until = now.plus(Mandate.LENGTH);
    SessionId session = new SessionId(ids.next());
    ports
        .sessions()
        .add(
            new PlatformSession(
                session, actor.user(), now, until, Optional.empty(), Optional.of(mandate)));
    record(
        actor,
        company.id(),
        session,
        AuditAction.ACTING_BEGUN,
        AuditFacts.of(Fact.REASON, mandate.reason())
            .with(Fact.WRITES, Json.of(mandate.writes()))
            .with(Fact.UNTIL, until.toString()));
    return new Acting(session, company, mandate, until);
  }

  @Override
  public Outcome extend(PlatformActor actor, SessionId session) {
    return inItsCompany(
        actor,
        session,
        mandate -> {
          Instant until = clock.instant().plus(Mandate.LENGTH);
          ports.sessions().extend(session, until);
          record(
              actor,
              mandate.company(),
              session,
              AuditAction.ACTING_EXTENDED,
              AuditFacts.of(Fact.UNTIL, until.toString()));
          return new Acting(
              session, ports.companies().find(mandate.company()).orElseThrow(), mandate, until);
        });
  }

  @Override
  public Outcome end(PlatformActor actor, SessionId session) {
    return inItsCompany(
        actor,
        session,
        mandate -> {
          ports.sessions().end(session, clock.instant());
          record(actor, mandate.company(), session, AuditAction.ACTING_ENDED, AuditFacts.NONE);
          return new Ended();
        });
  }

  private Outcome inItsCompany(
      PlatformActor actor, SessionId session, Function<Mandate, Outcome> work) {
    Optional<Mandate> seen = ports.transactions().acrossCompanies(() -> mandate(actor, session));
    return seen.map(it ->
            ports
                .transactions()
                .inCompany(
                    it.company(), () -> mandate(actor, session).map(work).orElseGet(NoSuch::new)))
        .orElseGet(NoSuch::new);
  }

  private Optional<Mandate> mandate(PlatformActor actor, SessionId session) {
    return ports
        .sessions()
        .find(session)
        .filter(it -> it.isLive(clock.instant()) && it.user().equals(actor.user()))
        .flatMap(PlatformSession::mandate);
  }

  private void record(
      PlatformActor actor,
      CompanyId company,
      SessionId session,
      AuditAction action,
      AuditFacts facts) {
    audit.record(
        company,
        actor.authorForCompany(),
        action,
        AuditedThing.session(session),
        AuditFacts.NONE,
        facts);
    audit.recordOnPlatform(
        actor.authorForCompany(),
        action,
        new AuditedThing(AuditedThing.Kind.COMPANY, company.value()),
        facts);
  }
}
