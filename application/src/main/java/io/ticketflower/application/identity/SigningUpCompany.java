package io.ticketflower.application.identity;

import io.ticketflower.application.identity.OpeningCompany.Wanted;
import io.ticketflower.application.identity.SignUpCompany.Outcome.EmailTaken;
import io.ticketflower.application.identity.SignUpCompany.Outcome.PasswordRefused;
import io.ticketflower.application.identity.SignUpCompany.Outcome.SignedUp;
import io.ticketflower.application.identity.SignUpCompany.Outcome.SlugTaken;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;

final class SigningUpCompany implements SignUpCompany {
  private final Transactions transactions;
  private final Registering registering;
  private final OpeningCompany opening;
  private final Passwords passwords;
  private final Ids ids;

  SigningUpCompany(
      Transactions transactions,
      Registering registering,
      OpeningCompany opening,
      Passwords passwords,
      Ids ids) {
    this.transactions = transactions;
    this.registering = registering;
    this.opening = opening;
    this.passwords = passwords;
    this.ids = ids;
  }

  @Override
  public Outcome signUp(Command command) {
    Optional<String> complaint = passwords.complaint(command.password(), command.email());
    if (complaint.isPresent()) {
      return new PasswordRefused(complaint.get());
    }
    String hash = passwords.hash(command.password());
    CompanyId company = new CompanyId(ids.next());
    Outcome outcome = transactions.inCompany(company, () -> open(command, company, hash));
    if (outcome instanceof SignedUp(var session)) {
      registering.greet(session.user());
    }
    return outcome;
  }

  private Outcome open(Command command, CompanyId id, String hash) {
    if (opening.isTaken(command.slug())) {
      return new SlugTaken(command.slug().orElseThrow());
    }
    User owner = new User(new UserId(ids.next()), command.email(), command.owner());
    if (!registering.register(owner, hash)) {
      return new EmailTaken();
    }
    return new SignedUp(
        opening.open(
            id,
            new Wanted(command.companyName(), command.slug(), command.profile()),
            owner,
            AuditAction.COMPANY_SIGNED_UP,
            Author.of(owner.id(), command.origin())));
  }
}
