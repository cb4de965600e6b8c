package io.ticketflower.persistence.guest;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface GuestDayRows extends GenericRepository<GuestDayRow, LocalDate> {
  @Query(
      """
      select (came_at at time zone 'UTC')::date as date, count(*) as came, count(kept_at) as kept,
        sum(tickets) as tickets, sum(contacts) as contacts, sum(definitions) as definitions,
        sum(company_roles) as company_roles
      from guests
      where came_at >= :earliest
      group by 1
      order by 1 desc\
      """)
  List<GuestDayRow> since(Instant earliest);
}
