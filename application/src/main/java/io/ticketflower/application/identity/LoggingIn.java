package io.ticketflower.application.identity;

import io.ticketflower.application.identity.LogIn.Outcome.Begun;
import io.ticketflower.application.identity.LogIn.Outcome.ChooseCompany;
import io.ticketflower.application.identity.LogIn.Outcome.Refused;
import io.ticketflower.application.identity.Users.Credentials;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.Company;
import java.util.List;
import java.util.Optional;

final class LoggingIn implements LogIn {
  private final Transactions transactions;
  private final Users users;
  private final CompaniesOfUsers companies;
  private final Passwords passwords;
  private final BeginningSession session;

  LoggingIn(
      Transactions transactions,
      Users users,
      CompaniesOfUsers companies,
      Passwords passwords,
      BeginningSession session) {
    this.transactions = transactions;
    this.users = users;
    this.companies = companies;
    this.passwords = passwords;
    this.session = session;
  }

  @Override
  public Outcome logIn(Command command) {
    Optional<Credentials> known =
        transactions.acrossCompanies(() -> users.findByEmail(command.email()));
    String hash = known.map(Credentials::passwordHash).orElseGet(passwords::decoy);
    boolean matches = passwords.matches(command.password(), hash);
    return known.isPresent() && matches ? begin(command, known.get()) : new Refused();
  }

  private Outcome begin(Command command, Credentials credentials) {
    return transactions.acrossCompanies(() -> {
      List<Company> all = companies.of(credentials.user().id());
      List<Company> wanted =
          all.stream().filter(it -> command.company().map(it.slug()::equals).orElse(true)).toList();
      return switch (wanted.size()) {
        case 0 -> new Refused();
        case 1 -> new Begun(session.begin(credentials.user(), wanted.getFirst()));
        default -> new ChooseCompany(all);
      };
    });
  }
}
