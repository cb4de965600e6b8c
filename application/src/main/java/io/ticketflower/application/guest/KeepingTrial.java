package io.ticketflower.application.guest;

import io.ticketflower.application.guest.KeepTrial.Outcome.EmailTaken;
import io.ticketflower.application.guest.KeepTrial.Outcome.Kept;
import io.ticketflower.application.guest.KeepTrial.Outcome.NoGuest;
import io.ticketflower.application.guest.KeepTrial.Outcome.PasswordRefused;
import io.ticketflower.application.guest.KeepTrial.Outcome.Shared;
import io.ticketflower.application.guest.KeepTrial.Outcome.SlugTaken;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.identity.Newcomers;
import io.ticketflower.application.identity.OpeningCompany;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Trial;
import io.ticketflower.domain.identity.User;
import java.time.InstantSource;
import java.util.Optional;

/// The password is hashed outside of the transaction, since that is slow on purpose; who they are
/// is looked at again under the lock.
final class KeepingTrial implements KeepTrial {
  private final IdentityUseCases.Ports ports;
  private final OpeningCompany opening;
  private final Newcomers newcomers;
  private final AuditTrail audit;
  private final InstantSource clock;

  KeepingTrial(
      IdentityUseCases.Ports ports,
      OpeningCompany opening,
      Newcomers newcomers,
      AuditTrail audit,
      InstantSource clock) {
    this.ports = ports;
    this.opening = opening;
    this.newcomers = newcomers;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Outcome keep(Command command) {
    if (!command.actor().isGuest()) {
      return new NoGuest();
    }
    Optional<String> complaint = ports.passwords().complaint(command.password(), command.email());
    if (complaint.isPresent()) {
      return new PasswordRefused(complaint.get());
    }
    String hash = ports.passwords().hash(command.password());
    Outcome outcome =
        ports.transactions().inCompany(command.actor().company(), () -> underLock(command, hash));
    if (outcome instanceof Kept) {
      newcomers.greet(owner(command));
    }
    return outcome;
  }

  private Outcome underLock(Command command, String hash) {
    Optional<Trial> trial = ports.trials().lock(command.actor().company());
    if (trial.isEmpty()) {
      return new NoGuest();
    }
    if (trial.get().shared()) {
      return new Shared();
    }
    if (opening.isTaken(command.slug())) {
      return new SlugTaken(command.slug().orElseThrow());
    }
    return ports.users().rename(owner(command), hash)
        ? new Kept(turned(command))
        : new EmailTaken();
  }

  private static User owner(Command command) {
    return new User(command.actor().user(), command.email(), command.name());
  }

  private Company turned(Command command) {
    Actor actor = command.actor();
    CompanyId id = actor.company();
    Company company =
        new Company(
            id,
            command.slug().orElseGet(() -> opening.freeSlug(command.companyName())),
            command.companyName());
    ports.companies().save(company);
    newcomers.takeOver(id, actor.user());
    ports.trials().remove(id);
    ports.guests().keep(actor.user(), clock.instant());
    audit.record(
        actor,
        AuditAction.COMPANY_KEPT,
        new AuditedThing(AuditedThing.Kind.COMPANY, id.value()),
        AuditFacts.of(Fact.NAME, company.name()).with(Fact.SLUG, company.slug().value()));
    return company;
  }
}
