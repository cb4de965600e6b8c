package io.ticketflower.application.identity;

import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.SessionId;
import java.time.InstantSource;

final class LoggingOut implements LogOut {
  private final Transactions transactions;
  private final Sessions sessions;
  private final AuditTrail audit;
  private final InstantSource clock;

  LoggingOut(Transactions transactions, Sessions sessions, AuditTrail audit, InstantSource clock) {
    this.transactions = transactions;
    this.sessions = sessions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void logOut(Actor actor, SessionId session) {
    transactions.inCompany(
        actor.company(),
        () -> {
          sessions.end(session, clock.instant());
          audit.record(
              actor, AuditAction.LOGGED_OUT, AuditedThing.session(session), AuditFacts.NONE);
          return session;
        });
  }
}
