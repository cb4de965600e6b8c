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
import java.util.Optional;

/// Brings companies into being, each with its owner, who is logged in there at once. Needs the new
/// company's transaction.
final class OpeningCompany {
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
  record Wanted(String name, Optional<Slug> slug, CompanyProfile profile) {}

  boolean isTaken(Optional<Slug> slug) {
    return slug.flatMap(companies::findBySlug).isPresent();
  }

  LoggedIn open(CompanyId id, Wanted wanted, User owner, AuditAction action, Author author) {
    Company company =
        new Company(id, wanted.slug().orElseGet(() -> freeSlug(wanted.name())), wanted.name());
    companies.add(company);
    profiles.add(id, wanted.profile());
    joining.joinAsOwner(id, owner.id());
    audit.record(
        id,
        author,
        action,
        new AuditedThing(AuditedThing.Kind.COMPANY, id.value()),
        AuditFacts.NONE,
        AuditFacts.of(Fact.NAME, company.name()).with(Fact.SLUG, company.slug().value()));
    return session.begin(owner, company, author.origin());
  }

  private Slug freeSlug(String name) {
    Slug suggested = Slug.suggestedBy(name);
    Slug free = suggested;
    for (int number = 2; companies.findBySlug(free).isPresent(); number++) {
      free = suggested.numbered(number);
    }
    return free;
  }
}
