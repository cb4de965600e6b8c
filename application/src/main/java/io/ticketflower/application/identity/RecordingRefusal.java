package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import java.util.Optional;

final class RecordingRefusal implements RecordRefusal {
  private final AuditTrail audit;

  RecordingRefusal(AuditTrail audit) {
    this.audit = audit;
  }

  @Override
  public void record(Command command) {
    audit.recordApart(
        command.actor().company(),
        command.actor().author(),
        AuditAction.ACCESS_REFUSED,
        Optional.empty(),
        AuditFacts.of(Fact.REQUEST, command.request())
            .with(Fact.PROBLEM, command.problem())
            .with(Fact.DETAIL, command.detail()));
  }
}
