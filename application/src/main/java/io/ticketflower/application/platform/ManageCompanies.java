package io.ticketflower.application.platform;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.company.CompanyStatus;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.PlatformActor;
import java.util.Optional;

/// Those who run the installation open companies for others, suspend them, resume them and give
/// them up.
public interface ManageCompanies {
  Creation create(PlatformActor actor, NewCompany company);

  Change change(PlatformActor actor, CompanyId company, Wish wish);

  /// @param slug empty to let the name suggest one
  /// @param owner if nobody has this address yet, they set a password by a letter
  /// @param ownerName is not needed for somebody who has an account
  record NewCompany(String name, Optional<Slug> slug, EmailAddress owner, PersonName ownerName) {}

  sealed interface Creation {
    record Created(CompanyId company) implements Creation {}

    record SlugTaken(Slug slug) implements Creation {}

    /// Whoever runs the installation belongs to no company.
    record OwnerRunsInstallation() implements Creation {}
  }

  /// What is to become of a company.
  sealed interface Wish {
    record Suspend() implements Wish {}

    record Resume() implements Wish {}

    /// @param slug typed by a person, so that nobody deletes a company by a slip
    record GiveUp(Slug slug) implements Wish {}
  }

  sealed interface Change {
    record Changed(CompanyState state) implements Change {}

    record NoSuchCompany() implements Change {}

    record OtherSlug() implements Change {}

    record WrongState(CompanyStatus status) implements Change {}
  }
}
