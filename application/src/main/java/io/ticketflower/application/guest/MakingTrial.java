package io.ticketflower.application.guest;

import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.identity.OpeningCompany;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.Trial;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/// Makes companies for guests. Each has an owner, its host, since guests never are.
final class MakingTrial {
  private static final PersonName HOST = new PersonName("Anna", "Amsel");

  private final IdentityUseCases.Ports ports;
  private final OpeningCompany opening;
  private final Furnishing furnishing;
  private final GuestRules rules;
  private final DeletingTrial deleting;
  private final Ids ids;
  private final InstantSource clock;

  MakingTrial(
      IdentityUseCases.Ports ports,
      OpeningCompany opening,
      Furnishing furnishing,
      GuestRules rules,
      DeletingTrial deleting,
      Ids ids,
      InstantSource clock) {
    this.ports = ports;
    this.opening = opening;
    this.furnishing = furnishing;
    this.rules = rules;
    this.deleting = deleting;
    this.ids = ids;
    this.clock = clock;
  }

  /// What is to be made.
  record Wanted(String name, Slug slug, EmailAddress host, boolean shared, int mostRecords) {}

  /// A trial that can't be furnished is not left standing.
  Trial make(Wanted wanted) {
    CompanyId id = new CompanyId(ids.next());
    Trial trial =
        new Trial(
            id,
            wanted.shared(),
            clock.instant().plus(rules.life(wanted.shared())),
            wanted.mostRecords());
    UserId host = ports.transactions().inCompany(id, () -> found(wanted, trial));
    try {
      furnishing.furnish(new Actor(id, host, Set.of(SystemRole.OWNER), Set.of()));
    } catch (RuntimeException fault) {
      deleting.delete(id);
      throw fault;
    }
    return trial;
  }

  private UserId found(Wanted wanted, Trial trial) {
    UserId host = host(wanted.host());
    opening.found(
        trial.company(),
        new OpeningCompany.Wanted(wanted.name(), Optional.of(wanted.slug()), CompanyProfile.BLANK),
        host,
        AuditAction.COMPANY_OPENED,
        Author.of(host, Origin.INSIDE));
    ports.trials().add(trial);
    return host;
  }

  private UserId host(EmailAddress email) {
    User newcomer = new User(new UserId(ids.next()), email, HOST);
    UserId host = ports.users().findOrAdd(newcomer, ports.passwords().decoy());
    if (host.equals(newcomer.id())) {
      ports.users().verifyEmail(host, clock.instant());
    }
    return host;
  }
}
