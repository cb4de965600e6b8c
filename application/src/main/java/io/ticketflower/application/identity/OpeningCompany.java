package io.ticketflower.application.identity;

import io.ticketflower.application.company.Companies;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;

/// Brings companies into being, each with its owner. Needs the new company's transaction.
public final class OpeningCompany {
  private final Companies companies;
  private final CompanyProfiles profiles;
  private final JoiningCompany joining;
  private final BeginningSession session;
  private final AuditTrail audit;

  OpeningCompany(
      Companies companies,
      CompanyProfiles profiles,
      JoiningCompany joining,
      BeginningSession session,
      AuditTrail audit) {
    this.companies = companies;
    this.profiles = profiles;
    this.joining = joining;
    this.session = session;
    this.audit = audit;
  }

  /// What a company is to be called.
  ///
  /// @param slug empty to let the name suggest one
  public record Wanted(String name, Optional<Slug> slug, CompanyProfile profile) {}

  public boolean isTaken(Optional<Slug> slug) {
    return slug.flatMap(companies::findBySlug).isPresent();
  }

  /// The owner is logged in there at once.
  LoggedIn open(CompanyId id, Wanted wanted, User owner, AuditAction action, Author author) {
    Company company = found(id, wanted, owner.id(), action, author);
    return session.begin(owner, company, author.origin());
  }

  public Company found(
      CompanyId id, Wanted wanted, UserId owner, AuditAction action, Author author) {
    Company company =
        new Company(id, wanted.slug().orElseGet(() -> freeSlug(wanted.name())), wanted.name());
    companies.add(company);
    profiles.add(id, wanted.profile());
    joining.joinAsOwner(id, owner);
    audit.record(
        id,
        author,
        action,
        new AuditedThing(AuditedThing.Kind.COMPANY, id.value()),
        AuditFacts.NONE,
        AuditFacts.of(Fact.NAME, company.name()).with(Fact.SLUG, company.slug().value()));
    return company;
  }

  public Slug freeSlug(String name) {
    Slug suggested = Slug.suggestedBy(name);
    Slug free = suggested;
    for (int number = 2; companies.findBySlug(free).isPresent(); number++) {
      free = suggested.numbered(number);
    }
    return free;
  }
}
