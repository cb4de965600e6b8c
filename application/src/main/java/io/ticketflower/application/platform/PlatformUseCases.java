package io.ticketflower.application.platform;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.CompaniesOfUsers;
import io.ticketflower.application.identity.Memberships;
import io.ticketflower.application.identity.OneTimeCodes;
import io.ticketflower.application.identity.OpeningCompany;
import io.ticketflower.application.identity.Passwords;
import io.ticketflower.application.identity.SecondFactorCheck;
import io.ticketflower.application.identity.SecondFactors;
import io.ticketflower.application.identity.Secrets;
import io.ticketflower.application.identity.Sessions;
import io.ticketflower.application.identity.Standings;
import io.ticketflower.application.identity.Users;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import java.time.InstantSource;
import java.util.Optional;

/// Puts the use cases of this feature together; production and tests call the same methods.
public final class PlatformUseCases {
  private final Ports ports;
  private final OpeningCompany opening;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;

  /// What this feature needs from outside.
  public record Ports(
      Transactions transactions,
      Companies companies,
      Users users,
      Standings standings,
      CompaniesOfUsers companiesOfUsers,
      Memberships memberships,
      Sessions companySessions,
      PlatformSessions sessions,
      Directory directory,
      SecondFactors secondFactors,
      OneTimeCodes oneTimeCodes,
      Passwords passwords,
      Secrets secrets,
      PlatformRules rules) {

    SecondFactorCheck secondFactorCheck(InstantSource clock) {
      return new SecondFactorCheck(secondFactors, oneTimeCodes, secrets, clock);
    }
  }

  public PlatformUseCases(
      Ports ports, OpeningCompany opening, AuditTrail audit, Ids ids, InstantSource clock) {
    this.ports = ports;
    this.opening = opening;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  public CreateSuperuser createSuperuser() {
    return new CreatingSuperuser(ports, audit, ids, clock);
  }

  public ProtectSuperuser protectSuperuser() {
    return new ProtectingSuperuser(ports, audit, clock);
  }

  public LogInToPlatform logInToPlatform() {
    return new LoggingInToPlatform(ports, ports.rules().secondFactorRequired(), audit, ids, clock);
  }

  public LogOutOfPlatform logOutOfPlatform() {
    return actor ->
        ports
            .transactions()
            .acrossCompanies(() -> {
              ports.sessions().endAll(actor.user(), clock.instant());
              AuditedThing session = AuditedThing.session(actor.session());
              audit.recordOnPlatform(
                  actor.author(), AuditAction.LOGGED_OUT, session, AuditFacts.NONE);
              return session;
            });
  }

  public IdentifyPlatformCaller identifyPlatformCaller() {
    return new IdentifyingPlatformCaller(ports, clock);
  }

  public ReadDirectory readDirectory() {
    return new ReadingDirectory(ports.transactions(), ports.directory(), clock);
  }

  public ChangeStanding changeStanding() {
    return new ChangingStanding(ports, audit, clock);
  }

  public ManageCompanies manageCompanies() {
    return new ManagingCompanies(ports, opening, audit, ids, clock);
  }

  public ActForCompany actForCompany() {
    return new ActingForCompany(ports, audit, ids, clock);
  }

  public RecordPlatformRefusal recordPlatformRefusal() {
    return command ->
        audit.recordOfNoCompany(
            command.actor().author(),
            AuditAction.ACCESS_REFUSED,
            Optional.empty(),
            AuditFacts.of(Fact.REQUEST, command.request())
                .with(Fact.PROBLEM, command.problem())
                .with(Fact.DETAIL, command.detail()));
  }
}
