package io.ticketflower.persistence.platform;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface FiguresRows extends GenericRepository<FiguresRow, Long> {

  @Query(
      """
      select (select count(*) from companies) as companies,
        (select count(*) from users where closed_at is null) as people,
        (select count(*) from user_companies) as memberships,
        count_tickets_of_all_companies() as tickets,
        (select count(*) from sessions where ended_at is null and expires_at > :now)
          as live_sessions\
      """)
  FiguresRow at(Instant now);
}
