package io.ticketflower.application.identity;

import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.User;

/// How people who were asked to join come in. Needs the company's transaction.
public final class Newcomers {
  private final JoiningCompany joining;
  private final BeginningSession session;
  private final StaffChanged staffChanged;

  Newcomers(JoiningCompany joining, BeginningSession session, StaffChanged staffChanged) {
    this.joining = joining;
    this.session = session;
    this.staffChanged = staffChanged;
  }

  /// @return false if the e-mail address is taken
  public boolean register(User user, String passwordHash) {
    return joining.register(user, passwordHash);
  }

  /// A member from now on, and logged in.
  public LoggedIn join(Company company, User user, Membership membership) {
    joining.join(company.id(), membership);
    staffChanged.in(company.id());
    return session.begin(user, company);
  }
}
