package io.ticketflower.application.identity;

import io.ticketflower.application.identity.EndSessions.Outcome.Ended;
import io.ticketflower.application.identity.EndSessions.Outcome.Forbidden;
import io.ticketflower.application.identity.EndSessions.Outcome.NotFound;
import io.ticketflower.application.identity.Sessions.Session;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

final class EndingSessions implements EndSessions {
  private final Transactions transactions;
  private final Sessions sessions;
  private final Memberships memberships;
  private final AuditTrail audit;
  private final InstantSource clock;

  EndingSessions(
      Transactions transactions,
      Sessions sessions,
      Memberships memberships,
      AuditTrail audit,
      InstantSource clock) {
    this.transactions = transactions;
    this.sessions = sessions;
    this.memberships = memberships;
    this.audit = audit;
    this.clock = clock;
  }

  /// It is told in the audit log of the company that the session works in.
  @Override
  public Outcome mine(Actor actor, SessionId session) {
    return transactions
        .acrossCompanies(() -> live(session, actor.user()))
        .<Outcome>map(found ->
            transactions.inCompany(found.company(), () -> end(found.company(), actor, session)))
        .orElseGet(NotFound::new);
  }

  @Override
  public void allMineBut(Actor actor, SessionId spared) {
    transactions.inCompany(
        actor.company(),
        () -> {
          sessions.endAllBut(actor.user(), Optional.of(spared), clock.instant());
          tell(actor.company(), actor, AuditedThing.user(actor.user()));
          return spared;
        });
  }

  @Override
  public Outcome ofMember(Actor actor, UserId member, SessionId session) {
    CompanyId company = actor.company();
    return lookingAfter(
        actor,
        member,
        () ->
            live(session, member)
                .filter(it -> it.company().equals(company))
                .<Outcome>map(_ -> end(company, actor, session))
                .orElseGet(NotFound::new));
  }

  @Override
  public Outcome allOfMember(Actor actor, UserId member) {
    CompanyId company = actor.company();
    return lookingAfter(
        actor,
        member,
        () -> {
          sessions.endIn(company, member, clock.instant());
          tell(company, actor, AuditedThing.user(member));
          return new Ended();
        });
  }

  private Outcome lookingAfter(Actor actor, UserId member, Supplier<Outcome> work) {
    return transactions.inCompany(
        actor.company(),
        () ->
            memberships
                .find(actor.company(), member)
                .filter(Membership::isPresent)
                .map(it ->
                    RoleGranting.missing(actor, it.roles())
                        .<Outcome>map(Forbidden::new)
                        .orElseGet(work))
                .orElseGet(NotFound::new));
  }

  private Optional<Session> live(SessionId id, UserId user) {
    return sessions
        .find(id)
        .filter(it -> it.user().equals(user))
        .filter(it -> it.isLive(clock.instant()));
  }

  private Outcome end(CompanyId company, Actor actor, SessionId session) {
    sessions.end(session, clock.instant());
    tell(company, actor, AuditedThing.session(session));
    return new Ended();
  }

  private void tell(CompanyId company, Actor actor, AuditedThing ended) {
    audit.record(
        company,
        actor.author(),
        AuditAction.SESSIONS_ENDED,
        ended,
        AuditFacts.NONE,
        AuditFacts.NONE);
  }
}
