package io.ticketflower.application.platform;

import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.platform.ChangeStanding.Outcome.Changed;
import io.ticketflower.application.platform.ChangeStanding.Outcome.NoSuchPerson;
import io.ticketflower.application.platform.ChangeStanding.Outcome.OutOfReach;
import io.ticketflower.application.platform.ChangeStanding.Outcome.WrongState;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.PlatformActor;
import io.ticketflower.domain.identity.Standing;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

final class ChangingStanding implements ChangeStanding {
  private final PlatformUseCases.Ports ports;
  private final AuditTrail audit;
  private final InstantSource clock;

  ChangingStanding(PlatformUseCases.Ports ports, AuditTrail audit, InstantSource clock) {
    this.ports = ports;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Outcome deactivate(PlatformActor actor, UserId person) {
    return change(actor, person, false, AuditAction.USER_DEACTIVATED);
  }

  @Override
  public Outcome reactivate(PlatformActor actor, UserId person) {
    return change(actor, person, true, AuditAction.USER_REACTIVATED);
  }

  private Outcome change(PlatformActor actor, UserId person, boolean active, AuditAction action) {
    return ports
        .transactions()
        .acrossCompanies(() -> {
          if (ports.directory().person(person).isEmpty()) {
            return new NoSuchPerson();
          }
          Standing standing = ports.standings().of(person);
          if (actor.user().equals(person) || !actor.role().mayManage(standing.role())) {
            return new OutOfReach();
          }
          if (standing.active() == active) {
            return new WrongState();
          }
          set(person, active);
          audit.recordOnPlatform(
              actor.author(), action, AuditedThing.user(person), AuditFacts.NONE);
          return new Changed();
        });
  }

  private void set(UserId person, boolean active) {
    if (active) {
      ports.standings().reactivate(person);
      return;
    }
    Instant now = clock.instant();
    ports.standings().deactivate(person, now);
    ports.companySessions().endAllBut(person, Optional.empty(), now);
    ports.sessions().endAll(person, now);
  }
}
