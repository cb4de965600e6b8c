package io.ticketflower.persistence.invitation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.application.invitation.InvitationTokens.Place;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.invitation.InvitationId;
import java.util.UUID;

@MappedEntity("invitation_tokens")
record InvitationTokenRow(@Id String hash, UUID companyId, UUID invitationId) {
  Place place() {
    return new Place(new CompanyId(companyId), new InvitationId(invitationId));
  }
}
