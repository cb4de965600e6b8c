package io.ticketflower.application.platform;

import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.RecoveryCodes;
import io.ticketflower.application.identity.Users.Credentials;
import io.ticketflower.application.platform.ProtectSuperuser.Outcome.Protected;
import io.ticketflower.application.platform.ProtectSuperuser.Outcome.RunsNothing;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.SecondFactor;
import io.ticketflower.domain.identity.User;
import java.time.InstantSource;
import java.util.Optional;

final class ProtectingSuperuser implements ProtectSuperuser {
  private final PlatformUseCases.Ports ports;
  private final AuditTrail audit;
  private final InstantSource clock;

  ProtectingSuperuser(PlatformUseCases.Ports ports, AuditTrail audit, InstantSource clock) {
    this.ports = ports;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Outcome protect(EmailAddress email) {
    return ports
        .transactions()
        .acrossCompanies(() -> {
          Optional<User> user =
              ports
                  .users()
                  .findByEmail(email)
                  .map(Credentials::user)
                  .filter(it -> ports.standings().of(it.id()).role().isPresent());
          return user.map(this::protect).orElseGet(RunsNothing::new);
        });
  }

  /// No code of a moment before this one is good.
  private Outcome protect(User user) {
    String secret = ports.oneTimeCodes().newSecret();
    ports.secondFactors().put(SecondFactor.offered(user.id(), secret));
    ports.secondFactors().use(user.id(), clock.instant().getEpochSecond() / 30 - 2);
    RecoveryCodes codes = RecoveryCodes.make(ports.secrets());
    ports.secondFactors().putRecoveryCodes(user.id(), codes.hashes());
    ports.sessions().endAll(user.id(), clock.instant());
    audit.recordOnPlatform(
        Author.unknown(Origin.INSIDE),
        AuditAction.SECOND_FACTOR_SET_UP,
        AuditedThing.user(user.id()),
        AuditFacts.NONE);
    return new Protected(
        ports.oneTimeCodes().readable(secret),
        ports.oneTimeCodes().address(secret, user.email()),
        codes.readable());
  }
}
