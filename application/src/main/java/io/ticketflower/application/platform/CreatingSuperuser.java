package io.ticketflower.application.platform;

import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.Users.Credentials;
import io.ticketflower.application.platform.CreateSuperuser.Outcome.AlreadyThere;
import io.ticketflower.application.platform.CreateSuperuser.Outcome.Appointed;
import io.ticketflower.application.platform.CreateSuperuser.Outcome.Created;
import io.ticketflower.application.platform.CreateSuperuser.Outcome.IsMember;
import io.ticketflower.application.platform.CreateSuperuser.Outcome.PasswordRefused;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.time.InstantSource;
import java.util.Optional;

final class CreatingSuperuser implements CreateSuperuser {
  private final PlatformUseCases.Ports ports;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;

  CreatingSuperuser(PlatformUseCases.Ports ports, AuditTrail audit, Ids ids, InstantSource clock) {
    this.ports = ports;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Outcome create(Command command) {
    Optional<String> complaint = ports.passwords().complaint(command.password(), command.email());
    if (complaint.isPresent()) {
      return new PasswordRefused(complaint.get());
    }
    String hash = ports.passwords().hash(command.password());
    return ports.transactions().acrossCompanies(() -> create(command, hash));
  }

  /// Whoever takes the address at the same moment is found when it is taken.
  private Outcome create(Command command, String hash) {
    User somebody = new User(new UserId(ids.next()), command.email(), command.name());
    if (ports.users().add(somebody, hash)) {
      appoint(somebody.id(), command.role());
      return new Created();
    }
    UserId known =
        ports.users().findByEmail(command.email()).map(Credentials::user).orElseThrow().id();
    if (ports.companiesOfUsers().hasAny(known)) {
      return new IsMember();
    }
    if (ports.standings().of(known).role().equals(Optional.of(command.role()))) {
      return new AlreadyThere();
    }
    appoint(known, command.role());
    return new Appointed();
  }

  private void appoint(UserId user, PlatformRole role) {
    ports.standings().appoint(user, role);
    ports.users().verifyEmail(user, clock.instant());
    audit.recordOnPlatform(
        Author.unknown(Origin.INSIDE),
        AuditAction.PLATFORM_ROLE_GIVEN,
        AuditedThing.user(user),
        AuditFacts.of(Fact.ROLES, role.name()));
  }
}
