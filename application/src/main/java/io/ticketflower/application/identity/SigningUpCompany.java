package io.ticketflower.application.identity;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.identity.SignUpCompany.Outcome.EmailTaken;
import io.ticketflower.application.identity.SignUpCompany.Outcome.PasswordRefused;
import io.ticketflower.application.identity.SignUpCompany.Outcome.SignedUp;
import io.ticketflower.application.identity.SignUpCompany.Outcome.SlugTaken;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.PasswordRule;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;

final class SigningUpCompany implements SignUpCompany {
  private final Transactions transactions;
  private final Companies companies;
  private final CompanyProfiles profiles;
  private final JoiningCompany joining;
  private final Passwords passwords;
  private final BeginningSession session;
  private final AuditTrail audit;
  private final Ids ids;

  SigningUpCompany(
      Transactions transactions,
      Companies companies,
      CompanyProfiles profiles,
      JoiningCompany joining,
      Passwords passwords,
      BeginningSession session,
      AuditTrail audit,
      Ids ids) {
    this.transactions = transactions;
    this.companies = companies;
    this.profiles = profiles;
    this.joining = joining;
    this.passwords = passwords;
    this.session = session;
    this.audit = audit;
    this.ids = ids;
  }

  @Override
  public Outcome signUp(Command command) {
    Optional<String> complaint = PasswordRule.complaint(command.password(), command.email());
    if (complaint.isPresent()) {
      return new PasswordRefused(complaint.get());
    }
    String hash = passwords.hash(command.password());
    CompanyId company = new CompanyId(ids.next());
    return transactions.inCompany(company, () -> open(command, company, hash));
  }

  private Outcome open(Command command, CompanyId id, String hash) {
    if (command.slug().flatMap(companies::findBySlug).isPresent()) {
      return new SlugTaken(command.slug().get());
    }
    User owner = new User(new UserId(ids.next()), command.email(), command.owner());
    if (!joining.register(owner, hash)) {
      return new EmailTaken();
    }
    Company company =
        new Company(id, command.slug().orElseGet(() -> freeSlug(command)), command.companyName());
    companies.add(company);
    profiles.add(id, command.profile());
    joining.joinAsOwner(id, owner.id());
    audit.record(
        id,
        Author.of(owner.id(), command.origin()),
        AuditAction.COMPANY_SIGNED_UP,
        new AuditedThing(AuditedThing.Kind.COMPANY, id.value()),
        AuditFacts.NONE,
        AuditFacts.of(Fact.NAME, company.name()).with(Fact.SLUG, company.slug().value()));
    return new SignedUp(session.begin(owner, company));
  }

  private Slug freeSlug(Command command) {
    Slug suggested = Slug.suggestedBy(command.companyName());
    Slug free = suggested;
    for (int number = 2; companies.findBySlug(free).isPresent(); number++) {
      free = suggested.numbered(number);
    }
    return free;
  }
}
