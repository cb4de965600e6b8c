package io.ticketflower.application.invitation;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

final class ReadingInvitations implements ReadInvitations {
  private final Transactions transactions;
  private final InvitationLists lists;
  private final CompanyRoles companyRoles;
  private final InstantSource clock;

  ReadingInvitations(
      Transactions transactions,
      InvitationLists lists,
      CompanyRoles companyRoles,
      InstantSource clock) {
    this.transactions = transactions;
    this.lists = lists;
    this.companyRoles = companyRoles;
    this.clock = clock;
  }

  @Override
  public All all(Actor actor, Set<InvitationStatus> wanted, Page page) {
    if (!actor.may(Granting.NEEDED)) {
      return new All.Forbidden(Granting.NEEDED);
    }
    CompanyId company = actor.company();
    Instant now = clock.instant();
    return transactions.inCompany(
        company,
        () -> {
          Slice<InvitationLists.Row> slice = lists.rows(company, wanted, now, page);
          List<CompanyRole> roles = companyRoles.all(company);
          return new All.Some(
              new Slice<>(
                  slice.items().stream().map(row -> shown(row, roles, now)).toList(),
                  slice.next()));
        });
  }

  @Override
  public One one(Actor actor, InvitationId invitation) {
    if (!actor.may(Granting.NEEDED)) {
      return new One.Forbidden(Granting.NEEDED);
    }
    CompanyId company = actor.company();
    return transactions.inCompany(
        company,
        () ->
            lists
                .row(company, invitation)
                .<One>map(
                    row -> new One.Found(shown(row, companyRoles.all(company), clock.instant())))
                .orElseGet(One.NoSuchInvitation::new));
  }

  @Override
  public Counted figures(Actor actor) {
    if (!actor.may(Granting.NEEDED)) {
      return new Counted.Forbidden(Granting.NEEDED);
    }
    CompanyId company = actor.company();
    return transactions.inCompany(
        company, () -> new Counted.Figures(lists.figures(company, clock.instant())));
  }

  private static Shown shown(InvitationLists.Row row, List<CompanyRole> roles, Instant now) {
    return new Shown(
        row.invitation(),
        row.invitation().status(now),
        row.inviter(),
        roles.stream()
            .filter(role -> row.invitation().companyRoles().contains(role.id()))
            .toList());
  }
}
