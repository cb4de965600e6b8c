package io.ticketflower.persistence.invitation;

import io.ticketflower.application.invitation.InvitationTokens;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.invitation.InvitationId;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
final class JdbcInvitationTokens implements InvitationTokens {
  private final InvitationTokenRows rows;

  JdbcInvitationTokens(InvitationTokenRows rows) {
    this.rows = rows;
  }

  @Override
  public void put(CompanyId company, InvitationId invitation, String hash) {
    rows.deleteByCompanyIdAndInvitationId(company.value(), invitation.value());
    rows.save(new InvitationTokenRow(hash, company.value(), invitation.value()));
  }

  @Override
  public Optional<Place> find(String hash) {
    return rows.findByHash(hash).map(InvitationTokenRow::place);
  }
}
