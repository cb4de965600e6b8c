package io.ticketflower.application.invitation;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Invitations as people read them.
public interface InvitationLists {
  /// @param wanted only those that are so at this moment; empty for all
  Slice<Row> rows(CompanyId company, Set<InvitationStatus> wanted, Instant now, Page page);

  Optional<Row> row(CompanyId company, InvitationId id);

  Figures figures(CompanyId company, Instant now);

  /// @param inviter how they are called
  record Row(Invitation invitation, PersonName inviter) {}

  /// How inviting goes, counted.
  ///
  /// @param medianTime from invitation to acceptance; empty as long as nobody has accepted
  record Figures(
      int pending, int accepted, int expired, int revoked, Optional<Duration> medianTime) {

    /// Of those that are decided one way or the other, from 0 to 1; empty while none is.
    public Optional<Double> shareAccepted() {
      int decided = accepted + expired + revoked;
      return decided == 0 ? Optional.empty() : Optional.of((double) accepted / decided);
    }
  }
}
