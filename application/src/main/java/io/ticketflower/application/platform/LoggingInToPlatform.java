package io.ticketflower.application.platform;

import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.SecondFactorCheck;
import io.ticketflower.application.identity.Users.Credentials;
import io.ticketflower.application.platform.LogInToPlatform.Outcome.Begun;
import io.ticketflower.application.platform.LogInToPlatform.Outcome.Refused;
import io.ticketflower.application.platform.LogInToPlatform.Outcome.SecondFactorMissing;
import io.ticketflower.application.platform.LogInToPlatform.Outcome.SecondFactorNeeded;
import io.ticketflower.application.platform.PlatformSessions.PlatformSession;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PlatformActor;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

final class LoggingInToPlatform implements LogInToPlatform {
  private static final Duration LONGEST = Duration.ofHours(8);

  /// So long a session that is over can still be looked up.
  private static final Duration KEPT = Duration.ofDays(1);

  private static final int MOST_DISCARDED = 500;

  private final PlatformUseCases.Ports ports;
  private final SecondFactorCheck secondFactor;
  private final boolean secondFactorRequired;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;

  LoggingInToPlatform(
      PlatformUseCases.Ports ports,
      boolean secondFactorRequired,
      AuditTrail audit,
      Ids ids,
      InstantSource clock) {
    this.ports = ports;
    this.secondFactor = ports.secondFactorCheck(clock);
    this.secondFactorRequired = secondFactorRequired;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Outcome logIn(Command command) {
    Applicant applicant = ports.transactions().acrossCompanies(() -> applicant(command));
    String hash =
        applicant.known().map(Credentials::passwordHash).orElseGet(ports.passwords()::decoy);
    boolean matches = ports.passwords().matches(command.password(), hash);
    return matches && applicant.known().isPresent() && applicant.role().isPresent()
        ? begin(command, applicant)
        : refuse(command, applicant);
  }

  private Outcome begin(Command command, Applicant applicant) {
    User user = applicant.known().orElseThrow().user();
    if (secondFactorRequired && !isProtected(user)) {
      return new SecondFactorMissing();
    }
    return switch (ports
        .transactions()
        .acrossCompanies(() -> secondFactor.check(user.id(), command.code()))) {
      case NEEDED -> new SecondFactorNeeded(false);
      case WRONG -> {
        refuse(command, applicant);
        yield new SecondFactorNeeded(true);
      }
      case PASSED -> begin(user, applicant.role().orElseThrow(), command.origin());
    };
  }

  private boolean isProtected(User user) {
    return ports.transactions().acrossCompanies(() -> secondFactor.isSetUp(user.id()));
  }

  /// Who wants to log in, as far as anybody knows.
  private record Applicant(Optional<Credentials> known, Optional<PlatformRole> role) {}

  /// Asks the same of an unknown person as of a known one, so that both take the same time.
  private Applicant applicant(Command command) {
    Optional<Credentials> known = ports.users().findByEmail(command.email());
    UserId user = known.map(it -> it.user().id()).orElseGet(() -> new UserId(ids.next()));
    return new Applicant(known, ports.standings().of(user).activeRole());
  }

  private Outcome begin(User user, PlatformRole role, Origin origin) {
    Instant now = clock.instant();
    PlatformActor actor = new PlatformActor(user.id(), role, new SessionId(ids.next()), origin);
    Instant until = now.plus(LONGEST);
    return ports
        .transactions()
        .acrossCompanies(() -> {
          ports.sessions().discard(now.minus(KEPT), MOST_DISCARDED);
          ports
              .sessions()
              .add(
                  new PlatformSession(
                      actor.session(), user.id(), now, until, Optional.empty(), Optional.empty()));
          audit.recordOnPlatform(
              actor.author(),
              AuditAction.LOGGED_IN,
              AuditedThing.session(actor.session()),
              AuditFacts.NONE);
          return new Begun(actor, user, until);
        });
  }

  private Outcome refuse(Command command, Applicant applicant) {
    Optional<AuditedThing> tried = applicant.known().map(it -> AuditedThing.user(it.user().id()));
    audit.recordOfNoCompany(
        Author.unknown(command.origin()),
        AuditAction.LOG_IN_REFUSED,
        tried,
        tried.isPresent() ? AuditFacts.NONE : AuditFacts.of(Fact.EMAIL, command.email().value()));
    return new Refused();
  }
}
