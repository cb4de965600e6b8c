package io.ticketflower.application.identity;

import io.ticketflower.application.identity.EraseMember.Outcome.BelongsElsewhere;
import io.ticketflower.application.identity.EraseMember.Outcome.Erased;
import io.ticketflower.application.identity.EraseMember.Outcome.Forbidden;
import io.ticketflower.application.identity.EraseMember.Outcome.NoSuchMember;
import io.ticketflower.application.identity.EraseMember.Outcome.StillMember;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;
import java.time.InstantSource;
import java.util.Optional;

final class ErasingMember implements EraseMember {
  private final Transactions transactions;
  private final Memberships memberships;
  private final Erasures erasures;
  private final AuditTrail audit;
  private final InstantSource clock;

  ErasingMember(
      Transactions transactions,
      Memberships memberships,
      Erasures erasures,
      AuditTrail audit,
      InstantSource clock) {
    this.transactions = transactions;
    this.memberships = memberships;
    this.erasures = erasures;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Outcome erase(Actor actor, UserId member) {
    return transactions.inCompany(
        actor.company(),
        () ->
            memberships
                .find(actor.company(), member)
                .map(known -> erase(actor, known))
                .orElseGet(NoSuchMember::new));
  }

  private Outcome erase(Actor actor, Membership member) {
    Optional<Permission> missing = RoleGranting.missing(actor, member.roles());
    if (missing.isPresent()) {
      return new Forbidden(missing.get());
    }
    if (member.isPresent()) {
      return new StillMember();
    }
    if (!erasures.erase(member.user(), clock.instant())) {
      return new BelongsElsewhere();
    }
    audit.record(
        actor, AuditAction.PERSON_ERASED, AuditedThing.user(member.user()), AuditFacts.NONE);
    return new Erased();
  }
}
