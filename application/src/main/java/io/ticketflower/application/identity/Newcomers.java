package io.ticketflower.application.identity;

import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.User;

/// How people who were asked to join come in. Needs the company's transaction.
public final class Newcomers {
  private final Registering registering;
  private final Registering vouching;
  private final JoiningCompany joining;
  private final BeginningSession session;
  private final StaffChanged staffChanged;
  private final AuditTrail audit;

  /// @param vouching adds people whose addresses somebody vouches for
  Newcomers(
      Registering registering,
      Registering vouching,
      JoiningCompany joining,
      BeginningSession session,
      StaffChanged staffChanged,
      AuditTrail audit) {
    this.registering = registering;
    this.vouching = vouching;
    this.joining = joining;
    this.session = session;
    this.staffChanged = staffChanged;
    this.audit = audit;
  }

  /// The same for people whose addresses whoever runs the installation vouches for.
  public Newcomers vouchedFor() {
    return new Newcomers(vouching, vouching, joining, session, staffChanged, audit);
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
}
