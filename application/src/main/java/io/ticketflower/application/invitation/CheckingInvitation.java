package io.ticketflower.application.invitation;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.identity.Secrets;
import io.ticketflower.application.identity.Users;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.invitation.Invitation;
import java.time.InstantSource;
import java.util.Optional;

final class CheckingInvitation implements CheckInvitation {
  private final InvitationUseCases.Ports ports;
  private final InstantSource clock;

  CheckingInvitation(InvitationUseCases.Ports ports, InstantSource clock) {
    this.ports = ports;
    this.clock = clock;
  }

  @Override
  public Optional<Offer> check(String token) {
    Transactions transactions = ports.transactions();
    Secrets secrets = ports.secrets();
    return transactions
        .acrossCompanies(() -> ports.tokens().find(secrets.fingerprint(token)))
        .flatMap(place ->
            transactions.inCompany(
                place.company(),
                () ->
                    ports
                        .lists()
                        .row(place.company(), place.invitation())
                        .map(row -> offer(place.company(), row))));
  }

  private Offer offer(CompanyId company, InvitationLists.Row row) {
    Companies companies = ports.companies();
    CompanyRoles companyRoles = ports.companyRoles();
    Users users = ports.users();
    Invitation invitation = row.invitation();
    return new Offer(
        companies.find(company).orElseThrow(),
        row.inviter(),
        invitation.email(),
        invitation.roles(),
        companyRoles.all(company).stream()
            .filter(role -> invitation.companyRoles().contains(role.id()))
            .toList(),
        users.findByEmail(invitation.email()).isPresent(),
        invitation.status(clock.instant()),
        invitation.expiresAt());
  }
}
