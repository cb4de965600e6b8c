package io.ticketflower.persistence.identity;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface VisitRows extends GenericRepository<VisitRow, UUID> {
  @Query(
      """
      select s.*, c.status, c.status_since, c.deletion_due, t.id is not null as trial,
        c.second_factor_wanted and not exists (
          select from second_factors f where f.user_id = s.user_id and f.confirmed)
        as lacks_second_factor
      from sessions s
      join companies c on c.id = s.company_id
      left join trials t on t.id = c.id
      where s.id = :id\
      """)
  Optional<VisitRow> findById(UUID id);
}
