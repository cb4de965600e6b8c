package io.ticketflower.application.identity;

import io.ticketflower.application.identity.LogIn.Outcome.Begun;
import io.ticketflower.application.identity.LogIn.Outcome.ChooseCompany;
import io.ticketflower.application.identity.LogIn.Outcome.Refused;
import io.ticketflower.application.identity.LogIn.Outcome.SecondFactorNeeded;
import io.ticketflower.application.identity.SecondFactorCheck.Verdict;
import io.ticketflower.application.identity.Users.Credentials;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.util.List;
import java.util.Optional;

final class LoggingIn implements LogIn {
  private final Transactions transactions;
  private final Users users;
  private final Standings standings;
  private final CompaniesOfUsers companies;
  private final Passwords passwords;
  private final SecondFactorCheck secondFactor;
  private final BeginningSession session;
  private final AuditTrail audit;
  private final Ids ids;

  LoggingIn(
      Transactions transactions,
      Users users,
      Standings standings,
      CompaniesOfUsers companies,
      Passwords passwords,
      SecondFactorCheck secondFactor,
      BeginningSession session,
      AuditTrail audit,
      Ids ids) {
    this.transactions = transactions;
    this.users = users;
    this.standings = standings;
    this.companies = companies;
    this.passwords = passwords;
    this.secondFactor = secondFactor;
    this.session = session;
    this.audit = audit;
    this.ids = ids;
  }

  @Override
  public Outcome logIn(Command command) {
    Applicant applicant = transactions.acrossCompanies(() -> applicant(command.email()));
    String hash = applicant.known().map(Credentials::passwordHash).orElseGet(passwords::decoy);
    boolean matches = passwords.matches(command.password(), hash);
    return applicant.known().isPresent() && matches && applicant.isLetIn()
        ? begin(command, applicant)
        : refuse(command, applicant);
  }

  /// Nothing more than the password is told to whoever knows no more than that.
  private Outcome begin(Command command, Applicant applicant) {
    User user = applicant.known().orElseThrow().user();
    List<Company> wanted =
        applicant.companies().stream()
            .filter(it -> command.company().map(it.slug()::equals).orElse(true))
            .toList();
    if (wanted.isEmpty()) {
      return refuse(command, user, applicant.companies());
    }
    return switch (verdict(user, command, wanted.size())) {
      case NEEDED -> new SecondFactorNeeded(false);
      case WRONG -> {
        refuse(command, user, applicant.companies());
        yield new SecondFactorNeeded(true);
      }
      case PASSED ->
          wanted.size() == 1
              ? begin(command, user, wanted.getFirst())
              : new ChooseCompany(applicant.companies());
    };
  }

  /// A code is good once: it is used when the session begins, and not by the question in which
  /// company that is to be.
  private Verdict verdict(User user, Command command, int companies) {
    return transactions.acrossCompanies(() ->
        companies > 1
            ? secondFactor.look(user.id(), command.code())
            : secondFactor.check(user.id(), command.code()));
  }

  /// Who wants to log in, as far as anybody knows.
  ///
  /// @param isLetIn whether the installation lets them work in companies at all
  private record Applicant(Optional<Credentials> known, boolean isLetIn, List<Company> companies) {}

  /// Asks the same of an unknown person as of a known one, so that both take the same time.
  private Applicant applicant(EmailAddress email) {
    Optional<Credentials> known = users.findByEmail(email);
    UserId user = known.map(it -> it.user().id()).orElseGet(() -> new UserId(ids.next()));
    return new Applicant(known, standings.of(user).mayWorkInCompanies(), companies.of(user));
  }

  private Outcome begin(Command command, User user, Company company) {
    return transactions.inCompany(
        company.id(),
        () -> {
          LoggedIn begun = session.begin(user, company, command.origin());
          audit.record(
              company.id(),
              Author.of(user.id(), command.origin()),
              AuditAction.LOGGED_IN,
              AuditedThing.session(begun.session()),
              AuditFacts.NONE,
              AuditFacts.NONE);
          return new Begun(begun);
        });
  }

  private Outcome refuse(Command command, Applicant applicant) {
    if (applicant.known().isPresent()) {
      return refuse(command, applicant.known().get().user(), applicant.companies());
    }
    audit.recordOfNoCompany(
        Author.unknown(command.origin()),
        AuditAction.LOG_IN_REFUSED,
        Optional.empty(),
        AuditFacts.of(Fact.EMAIL, command.email().value()));
    return new Refused();
  }

  /// Every company of a person can see that somebody tries to be them.
  private Outcome refuse(Command command, User user, List<Company> all) {
    Author nobody = Author.unknown(command.origin());
    AuditedThing tried = AuditedThing.user(user.id());
    if (all.isEmpty()) {
      audit.recordOfNoCompany(
          nobody, AuditAction.LOG_IN_REFUSED, Optional.of(tried), AuditFacts.NONE);
    }
    audit.recordApart(all, nobody, AuditAction.LOG_IN_REFUSED, tried);
    return new Refused();
  }
}
