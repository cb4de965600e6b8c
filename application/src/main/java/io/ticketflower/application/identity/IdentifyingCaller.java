package io.ticketflower.application.identity;

import io.ticketflower.application.identity.Sessions.Visit;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Capacity;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import java.time.InstantSource;
import java.util.Optional;

final class IdentifyingCaller implements IdentifyCaller {
  private final Transactions transactions;
  private final Sessions sessions;
  private final Memberships memberships;
  private final InstantSource clock;

  IdentifyingCaller(
      Transactions transactions, Sessions sessions, Memberships memberships, InstantSource clock) {
    this.transactions = transactions;
    this.sessions = sessions;
    this.memberships = memberships;
    this.clock = clock;
  }

  @Override
  public Optional<Identified> identify(SessionId session, UserId user, CompanyId company) {
    return transactions.inCompany(
        company,
        () ->
            sessions
                .visit(session)
                .filter(visit -> visit.session().isLive(clock.instant()))
                .filter(visit -> visit.session().isOf(user, company))
                .flatMap(visit -> identify(visit, user, company)));
  }

  private Optional<Identified> identify(Visit visit, UserId user, CompanyId company) {
    return memberships
        .find(company, user)
        .filter(Membership::isActive)
        .map(membership ->
            new Identified(
                Actor.of(company, membership).as(capacity(visit, membership)),
                visit.state(),
                visit.lacksSecondFactor()));
  }

  /// Whoever owns a trial is its host.
  private static Capacity capacity(Visit visit, Membership membership) {
    return visit.isTrial() && !membership.isActiveOwner() ? Capacity.GUEST : Capacity.MEMBER;
  }
}
