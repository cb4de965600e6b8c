package io.ticketflower.application.identity;

import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.LanguageTag;
import io.ticketflower.domain.identity.PersonProfile;
import io.ticketflower.domain.identity.TimeZoneName;

final class ChangingProfile implements ChangeProfile {
  private final Transactions transactions;
  private final Users users;
  private final AuditTrail audit;

  ChangingProfile(Transactions transactions, Users users, AuditTrail audit) {
    this.transactions = transactions;
    this.users = users;
    this.audit = audit;
  }

  @Override
  public void change(Actor actor, PersonProfile profile) {
    transactions.inCompany(
        actor.company(),
        () -> {
          PersonProfile before = users.profile(actor.user()).orElseThrow();
          users.changeProfile(actor.user(), profile);
          audit.record(
              actor,
              AuditAction.PROFILE_CHANGED,
              AuditedThing.user(actor.user()),
              facts(before),
              facts(profile));
          return profile;
        });
  }

  /// The name is not told: whoever is erased one day stands in the audit log by their id.
  private static AuditFacts facts(PersonProfile profile) {
    return AuditFacts.of(Fact.LANGUAGE, profile.language().map(LanguageTag::value).orElse(""))
        .with(Fact.TIME_ZONE, profile.timeZone().map(TimeZoneName::value).orElse(""));
  }
}
