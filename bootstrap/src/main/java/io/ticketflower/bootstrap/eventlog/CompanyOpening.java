package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.identity.MemberLists;
import io.ticketflower.application.identity.SignUpCompany;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.bootstrap.wiring.UseCases;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.Origin;
import java.util.Optional;

/// Makes the company that an import has to itself, or finds the one that an earlier run has made.
final class CompanyOpening {
  private static final int LONGEST_SLUG = 40;
  private static final int DIGITS = 8;

  private final UseCases useCases;
  private final Transactions transactions;
  private final Companies companies;
  private final MemberLists members;

  CompanyOpening(UseCases useCases, ImportPorts ports) {
    this.useCases = useCases;
    this.transactions = ports.transactions();
    this.companies = ports.companies();
    this.members = ports.memberLists();
  }

  /// What comes of opening a company.
  sealed interface Opened {
    record Found(Company company, Staff staff) implements Opened {}

    record Made(Company company, Staff staff) implements Opened {}

    record Refused(String message) implements Opened {}
  }

  /// The file's name and a few digits of its hash: the same for the same file, and for no other.
  static Slug slug(EventLog log) {
    String tail = "-" + log.sha256().substring(0, DIGITS);
    String name = Slug.suggestedBy(log.title()).value();
    String head = name.substring(0, Math.min(name.length(), LONGEST_SLUG - tail.length()));
    return new Slug(head.replaceAll("-+$", "") + tail);
  }

  Opened open(EventLog log, String ownerPassword) {
    Slug slug = slug(log);
    return transactions
        .acrossCompanies(() -> companies.findBySlug(slug))
        .map(company -> found(company, Person.owner(log, slug)))
        .orElseGet(() -> signUp(log, slug, ownerPassword));
  }

  private Opened found(Company company, Person owner) {
    Staff staff = staff(company);
    return staff.find(owner).isPresent()
        ? new Opened.Found(company, staff)
        : new Opened.Refused(
            "Expected company %s to come from an import of this file, but nobody there is %s."
                .formatted(company.slug().value(), owner.email().value()));
  }

  private Opened signUp(EventLog log, Slug slug, String password) {
    Person owner = Person.owner(log, slug);
    SignUpCompany.Outcome outcome =
        useCases
            .identity()
            .signUpVouchedForCompany()
            .signUp(
                new SignUpCompany.Command(
                    Headline.of(log.title(), Company.LONGEST_NAME, slug.value()),
                    Optional.of(slug),
                    CompanyProfile.BLANK,
                    owner.email(),
                    password,
                    owner.name(),
                    Origin.INSIDE));
    return switch (outcome) {
      case SignUpCompany.Outcome.SignedUp(var begun) -> {
        Staff staff = staff(begun.company());
        useCases.identity().logOut().logOut(staff.find(owner).orElseThrow(), begun.session());
        yield new Opened.Made(begun.company(), staff);
      }
      case SignUpCompany.Outcome.PasswordRefused(var message) -> new Opened.Refused(message);
      case SignUpCompany.Outcome.SlugTaken _ ->
          new Opened.Refused(
              "Expected nobody else to import this file at the same moment, but somebody does.");
      case SignUpCompany.Outcome.EmailTaken _ ->
          new Opened.Refused(
              "Expected the address %s to be free, but somebody else has it."
                  .formatted(owner.email().value()));
    };
  }

  private Staff staff(Company company) {
    return Staff.of(
        company.id(),
        AllPages.of(page ->
            transactions.inCompany(
                company.id(),
                () -> members.members(company.id(), MemberLists.Filter.PRESENT, page))));
  }
}
