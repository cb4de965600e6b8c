package io.ticketflower.application.invitation;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationStatus;
import java.util.List;
import java.util.Set;

/// Who was invited, and what came of it: for those who manage members.
public interface ReadInvitations {
  All all(Actor actor, Set<InvitationStatus> wanted, Page page);

  One one(Actor actor, InvitationId invitation);

  Counted figures(Actor actor);

  /// @param companyRoles those that still exist
  record Shown(
      Invitation invitation,
      InvitationStatus status,
      PersonName inviter,
      List<CompanyRole> companyRoles) {}

  sealed interface All {
    record Some(Slice<Shown> slice) implements All {}

    record Forbidden(Permission needed) implements All {}
  }

  sealed interface One {
    record Found(Shown invitation) implements One {}

    record NoSuchInvitation() implements One {}

    record Forbidden(Permission needed) implements One {}
  }

  sealed interface Counted {
    record Figures(InvitationLists.Figures figures) implements Counted {}

    record Forbidden(Permission needed) implements Counted {}
  }
}
