package io.ticketflower.application.identity;

import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
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
  public Optional<Actor> identify(SessionId session, UserId user, CompanyId company) {
    return transactions.inCompany(
        company,
        () ->
            sessions
                .find(session)
                .filter(it -> it.isLive(clock.instant()))
                .filter(it -> it.user().equals(user) && it.company().equals(company))
                .flatMap(_ -> memberships.find(company, user))
                .filter(Membership::isActive)
                .map(membership -> Actor.of(company, membership)));
  }
}
