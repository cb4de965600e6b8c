package io.ticketflower.application.platform;

import io.ticketflower.application.identity.IdentifyCaller.Identified;
import io.ticketflower.application.platform.PlatformSessions.PlatformSession;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PlatformActor;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import java.time.InstantSource;
import java.util.Optional;

final class IdentifyingPlatformCaller implements IdentifyPlatformCaller {
  private final PlatformUseCases.Ports ports;
  private final InstantSource clock;

  IdentifyingPlatformCaller(PlatformUseCases.Ports ports, InstantSource clock) {
    this.ports = ports;
    this.clock = clock;
  }

  @Override
  public Optional<PlatformActor> identify(SessionId session, UserId user) {
    return ports
        .transactions()
        .acrossCompanies(() ->
            live(session, user)
                .filter(it -> it.mandate().isEmpty())
                .flatMap(_ -> ports.standings().of(user).activeRole())
                .map(role -> new PlatformActor(user, role, session, Origin.INSIDE)));
  }

  @Override
  public Optional<Acting> acting(SessionId session, UserId superuser, CompanyId company) {
    return ports
        .transactions()
        .inCompany(
            company,
            () ->
                live(session, superuser)
                    .filter(_ -> isSuperuser(superuser))
                    .flatMap(it -> acting(it, company)));
  }

  private Optional<PlatformSession> live(SessionId session, UserId user) {
    return ports
        .sessions()
        .find(session)
        .filter(it -> it.isLive(clock.instant()) && it.user().equals(user));
  }

  private boolean isSuperuser(UserId user) {
    return ports
        .standings()
        .of(user)
        .activeRole()
        .filter(PlatformRole::mayActForCompanies)
        .isPresent();
  }

  private Optional<Acting> acting(PlatformSession session, CompanyId company) {
    return session
        .mandate()
        .filter(it -> it.company().equals(company))
        .flatMap(mandate ->
            ports
                .memberships()
                .longestOwner(company)
                .map(owner ->
                    new Acting(
                        new Identified(
                            Actor.behind(session.user(), company, owner),
                            ports.companies().state(company).orElseThrow(),
                            false),
                        session.user(),
                        mandate,
                        session.expiresAt())));
  }
}
