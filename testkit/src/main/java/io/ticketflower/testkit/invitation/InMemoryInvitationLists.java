package io.ticketflower.testkit.invitation;

import static io.ticketflower.testkit.memory.Table.INVITATIONS;
import static io.ticketflower.testkit.memory.Table.USERS;
import static java.util.Objects.requireNonNull;

import io.ticketflower.application.invitation.InvitationLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationState;
import io.ticketflower.domain.invitation.InvitationStatus;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Slices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Invitations as people read them, in memory.
public final class InMemoryInvitationLists implements InvitationLists {
  private final InMemoryStore store;

  public InMemoryInvitationLists(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Slice<Row> rows(CompanyId company, Set<InvitationStatus> wanted, Instant now, Page page) {
    return Slices.newestFirst(
        all(company)
            .filter(it -> wanted.isEmpty() || wanted.contains(it.status(now)))
            .map(this::row),
        page,
        row -> new Position(row.invitation().createdAt(), row.invitation().id().value()));
  }

  @Override
  public Optional<Row> row(CompanyId company, InvitationId id) {
    return Optional.ofNullable(store.of(company, INVITATIONS).get(id)).map(this::row);
  }

  @Override
  public Figures figures(CompanyId company, Instant now) {
    List<Duration> times =
        all(company).flatMap(InMemoryInvitationLists::timeToAcceptance).sorted().toList();
    return new Figures(
        count(company, InvitationStatus.PENDING, now),
        count(company, InvitationStatus.ACCEPTED, now),
        count(company, InvitationStatus.EXPIRED, now),
        count(company, InvitationStatus.REVOKED, now),
        median(times));
  }

  private static Stream<Duration> timeToAcceptance(Invitation invitation) {
    return invitation.state() instanceof InvitationState.Accepted(_, var at)
        ? Stream.of(Duration.between(invitation.createdAt(), at))
        : Stream.empty();
  }

  private static Optional<Duration> median(List<Duration> times) {
    if (times.isEmpty()) {
      return Optional.empty();
    }
    Duration lower = times.get((times.size() - 1) / 2);
    Duration upper = times.get(times.size() / 2);
    return Optional.of(lower.plus(upper).dividedBy(2));
  }

  private int count(CompanyId company, InvitationStatus status, Instant now) {
    return (int) all(company).filter(it -> it.status(now) == status).count();
  }

  private Stream<Invitation> all(CompanyId company) {
    return store.of(company, INVITATIONS).values().stream();
  }

  private Row row(Invitation invitation) {
    return new Row(
        invitation,
        requireNonNull(store.shared(USERS).get(invitation.inviter())).credentials().user().name());
  }
}
