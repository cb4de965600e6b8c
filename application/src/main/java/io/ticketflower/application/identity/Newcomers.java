package io.ticketflower.application.identity;

import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.time.InstantSource;
import java.util.Set;

/// How people come into a company that is there already. Needs the company's transaction.
public final class Newcomers {
  private final Registering registering;
  private final Registering vouching;
  private final JoiningCompany joining;
  private final LeavingCompany leaving;
  private final Memberships memberships;
  private final BeginningSession session;
  private final StaffChanged staffChanged;
  private final AuditTrail audit;
  private final InstantSource clock;

  /// @param vouching adds people whose addresses somebody vouches for
  Newcomers(
      Registering registering,
      Registering vouching,
      JoiningCompany joining,
      LeavingCompany leaving,
      Memberships memberships,
      BeginningSession session,
      StaffChanged staffChanged,
      AuditTrail audit,
      InstantSource clock) {
    this.registering = registering;
    this.vouching = vouching;
    this.joining = joining;
    this.leaving = leaving;
    this.memberships = memberships;
    this.clock = clock;
    this.session = session;
    this.staffChanged = staffChanged;
    this.audit = audit;
  }

  /// The same for people whose addresses whoever runs the installation vouches for.
  public Newcomers vouchedFor() {
    return new Newcomers(
        vouching, vouching, joining, leaving, memberships, session, staffChanged, audit, clock);
  }

  /// @return false if the e-mail address is taken
  public boolean register(User user, String passwordHash) {
    return registering.register(user, passwordHash);
  }

  /// Says hello to whoever was registered, after the commit.
  public void greet(User user) {
    registering.greet(user);
  }

  /// A member from now on, and logged in.
  public LoggedIn join(Company company, User user, Membership membership, Author author) {
    joining.join(company.id(), membership);
    audit.record(
        company.id(),
        author,
        AuditAction.MEMBER_ADDED,
        AuditedThing.user(user.id()),
        AuditFacts.NONE,
        AuditedRoles.of(membership));
    staffChanged.in(company.id());
    return session.begin(user, company, author.origin());
  }

  /// A member owns the company from now on, and whoever owned it so far leaves.
  ///
  /// @throws LostRace if somebody changes either of them meanwhile
  public void takeOver(CompanyId company, UserId next) {
    memberships.countOwners(company);
    Membership leaver = memberships.longestOwner(company).orElseThrow(LostRace::new);
    Membership owner = memberships.find(company, next).orElseThrow(LostRace::new);
    memberships.save(company, owner.with(Set.of(SystemRole.OWNER), owner.companyRoles()));
    memberships.save(company, leaver.becoming(Membership.Status.REMOVED));
    leaving.leave(company, leaver.user(), clock.instant());
    staffChanged.in(company);
  }
}
