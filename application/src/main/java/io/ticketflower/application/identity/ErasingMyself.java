package io.ticketflower.application.identity;

import io.ticketflower.application.identity.EraseMyself.Outcome.Erased;
import io.ticketflower.application.identity.EraseMyself.Outcome.LastOwner;
import io.ticketflower.application.identity.EraseMyself.Outcome.OtherAddress;
import io.ticketflower.application.identity.EraseMyself.Outcome.WrongPassword;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Leaves one company after the other, each in its own transaction and as everybody leaves, and is
/// erased once the last is left. Whoever becomes the last owner of one meanwhile stays in it, and
/// asks again.
final class ErasingMyself implements EraseMyself {
  private final IdentityUseCases.Ports ports;
  private final PasswordProof proof;
  private final Erasures erasures;
  private final ChangeMemberStatus changeMemberStatus;
  private final AuditTrail audit;
  private final InstantSource clock;

  ErasingMyself(
      IdentityUseCases.Ports ports,
      PasswordProof proof,
      Erasures erasures,
      ChangeMemberStatus changeMemberStatus,
      AuditTrail audit,
      InstantSource clock) {
    this.ports = ports;
    this.proof = proof;
    this.erasures = erasures;
    this.changeMemberStatus = changeMemberStatus;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Outcome erase(Command command) {
    Actor actor = command.actor();
    UserId user = actor.user();
    Optional<User> proved = proof.of(actor, command.password(), AuditAction.PERSON_ERASURE_REFUSED);
    if (proved.isEmpty()) {
      return new WrongPassword();
    }
    if (!proved.get().email().equals(command.typed())) {
      return new OtherAddress();
    }
    List<Company> companies =
        ports.transactions().acrossCompanies(() -> ports.companiesOfUsers().all(user));
    List<Company> lastOwned = companies.stream().filter(it -> isLastOwner(it.id(), user)).toList();
    return lastOwned.isEmpty() ? leave(actor, companies) : new LastOwner(lastOwned);
  }

  private boolean isLastOwner(CompanyId company, UserId user) {
    return ports
        .transactions()
        .inCompany(
            company,
            () ->
                ports
                        .memberships()
                        .find(company, user)
                        .filter(Membership::isActiveOwner)
                        .isPresent()
                    && ports.memberships().countOwners(company) == 1);
  }

  private Outcome leave(Actor actor, List<Company> companies) {
    for (Company company : companies) {
      if (leave(actor, company.id()) instanceof ChangeMemberStatus.Outcome.LastOwner) {
        return new LastOwner(List.of(company));
      }
    }
    ports
        .transactions()
        .acrossCompanies(() -> {
          if (!erasures.erase(actor.user(), clock.instant())) {
            throw new LostRace();
          }
          audit.recordOnPlatform(
              actor.author(),
              AuditAction.PERSON_ERASED,
              AuditedThing.user(actor.user()),
              AuditFacts.NONE);
          return actor;
        });
    audit.recordApart(
        companies, actor.author(), AuditAction.PERSON_ERASED, AuditedThing.user(actor.user()));
    return new Erased();
  }

  private ChangeMemberStatus.Outcome leave(Actor actor, CompanyId company) {
    UserId user = actor.user();
    Membership there =
        ports
            .transactions()
            .inCompany(company, () -> ports.memberships().find(company, user))
            .orElseThrow();
    return changeMemberStatus.change(
        new ChangeMemberStatus.Command(
            Actor.of(company, there).from(actor.origin()),
            user,
            Membership.Status.REMOVED,
            there.version()));
  }
}
