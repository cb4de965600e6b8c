package io.ticketflower.application.identity;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.identity.ReadSessions.Outcome.Forbidden;
import io.ticketflower.application.identity.ReadSessions.Outcome.NoSuchMember;
import io.ticketflower.application.identity.ReadSessions.Outcome.Told;
import io.ticketflower.application.identity.Sessions.Session;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class ReadingSessions implements ReadSessions {
  private final Transactions transactions;
  private final Sessions sessions;
  private final Companies companies;
  private final CompaniesOfUsers companiesOfUsers;
  private final Memberships memberships;
  private final InstantSource clock;

  ReadingSessions(
      Transactions transactions,
      Sessions sessions,
      Companies companies,
      CompaniesOfUsers companiesOfUsers,
      Memberships memberships,
      InstantSource clock) {
    this.transactions = transactions;
    this.sessions = sessions;
    this.companies = companies;
    this.companiesOfUsers = companiesOfUsers;
    this.memberships = memberships;
    this.clock = clock;
  }

  @Override
  public List<LiveSession> mine(Actor actor) {
    return transactions.acrossCompanies(() ->
        told(
            sessions.liveOf(actor.user(), clock.instant(), MOST),
            companiesOfUsers.of(actor.user())));
  }

  @Override
  public Outcome ofMember(Actor actor, UserId member) {
    CompanyId company = actor.company();
    return transactions.inCompany(
        company,
        () ->
            memberships
                .find(company, member)
                .filter(Membership::isPresent)
                .map(membership -> of(actor, membership))
                .orElseGet(NoSuchMember::new));
  }

  private Outcome of(Actor actor, Membership member) {
    CompanyId company = actor.company();
    return RoleGranting.missing(actor, member.roles())
        .<Outcome>map(Forbidden::new)
        .orElseGet(() ->
            new Told(
                told(
                    sessions.liveIn(company, member.user(), clock.instant(), MOST),
                    companies.find(company).stream().toList())));
  }

  /// A session that nobody came with for so long has no token left to come with.
  private List<LiveSession> told(List<Session> live, List<Company> all) {
    Instant idle = clock.instant().minus(BeginningSession.IDLE);
    Map<CompanyId, Company> byId = all.stream().collect(toMap(Company::id, identity()));
    return live.stream()
        .filter(session -> session.latest().at().isAfter(idle))
        .flatMap(session ->
            Optional.ofNullable(byId.get(session.company())).stream()
                .map(company -> new LiveSession(session, company)))
        .toList();
  }
}
