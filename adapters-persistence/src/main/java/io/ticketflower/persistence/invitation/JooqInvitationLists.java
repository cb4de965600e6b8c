package io.ticketflower.persistence.invitation;

import static io.ticketflower.persistence.schema.Tables.INVITATIONS;
import static io.ticketflower.persistence.schema.Tables.USERS;

import io.ticketflower.application.invitation.InvitationLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationStatus;
import io.ticketflower.persistence.database.NewestFirst;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.AggregateFilterStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

@Singleton
final class JooqInvitationLists implements InvitationLists {
  private static final NewestFirst<InvitationId> NEWEST_FIRST =
      new NewestFirst<>(INVITATIONS.CREATED_AT, INVITATIONS.ID, InvitationId::new);
  private static final double HALF = 0.5;

  private final DSLContext db;

  JooqInvitationLists(DSLContext db) {
    this.db = db;
  }

  @Override
  public Slice<Row> rows(CompanyId company, Set<InvitationStatus> wanted, Instant now, Page page) {
    Condition isWanted =
        wanted.isEmpty()
            ? DSL.noCondition()
            : DSL.or(wanted.stream().map(status -> is(status, now)).toList());
    List<Row> rows =
        select(company)
            .and(isWanted)
            .and(NEWEST_FIRST.from(page))
            .orderBy(NEWEST_FIRST.order())
            .limit(NewestFirst.limit(page))
            .fetch(JooqInvitationLists::row);
    return Slice.of(
        rows,
        page,
        row -> new Position(row.invitation().createdAt(), row.invitation().id().value()));
  }

  @Override
  public Optional<Row> row(CompanyId company, InvitationId id) {
    return select(company).and(INVITATIONS.ID.eq(id)).fetchOptional(JooqInvitationLists::row);
  }

  private SelectConditionStep<?> select(CompanyId company) {
    return db.select(InvitationColumns.ALL)
        .select(USERS.FIRST_NAME, USERS.LAST_NAME)
        .from(INVITATIONS)
        .join(USERS)
        .on(USERS.ID.eq(INVITATIONS.INVITER_ID))
        .where(INVITATIONS.COMPANY_ID.eq(company));
  }

  private static Row row(Record row) {
    return new Row(
        InvitationColumns.invitation(row),
        new PersonName(row.get(USERS.FIRST_NAME), row.get(USERS.LAST_NAME)));
  }

  @Override
  public Figures figures(CompanyId company, Instant now) {
    Field<Integer> pending = count(InvitationStatus.PENDING, now);
    Field<Integer> accepted = count(InvitationStatus.ACCEPTED, now);
    Field<Integer> expired = count(InvitationStatus.EXPIRED, now);
    Field<Integer> revoked = count(InvitationStatus.REVOKED, now);
    AggregateFilterStep<BigDecimal> median =
        DSL.percentileCont(HALF).withinGroupOrderBy(INVITATIONS.SECONDS_TO_ACCEPTANCE);
    return db.select(pending, accepted, expired, revoked, median)
        .from(INVITATIONS)
        .where(INVITATIONS.COMPANY_ID.eq(company))
        .fetchSingle(row ->
            new Figures(
                row.get(pending),
                row.get(accepted),
                row.get(expired),
                row.get(revoked),
                Optional.ofNullable(row.get(median)).map(JooqInvitationLists::duration)));
  }

  private static Field<Integer> count(InvitationStatus status, Instant now) {
    return DSL.count().filterWhere(is(status, now)).as(status.name());
  }

  private static Duration duration(BigDecimal seconds) {
    return Duration.ofMillis(seconds.movePointRight(3).longValue());
  }

  private static Condition is(InvitationStatus status, Instant now) {
    Condition open = INVITATIONS.STATUS.eq(InvitationColumns.OPEN);
    return switch (status) {
      case PENDING -> PendingInvitations.at(now);
      case EXPIRED ->
          INVITATIONS
              .STATUS
              .eq(InvitationColumns.REPLACED)
              .or(open.and(INVITATIONS.EXPIRES_AT.le(now)));
      case ACCEPTED -> INVITATIONS.STATUS.eq(InvitationColumns.ACCEPTED);
      case REVOKED -> INVITATIONS.STATUS.eq(InvitationColumns.REVOKED);
    };
  }
}
