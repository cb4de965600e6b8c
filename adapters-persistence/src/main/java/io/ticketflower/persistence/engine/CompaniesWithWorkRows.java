package io.ticketflower.persistence.engine;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface CompaniesWithWorkRows extends GenericRepository<WorkSignalRow, UUID> {

  @Query(
      """
      select company_id from work_signal join companies on companies.id = company_id
      where due <= :now and status = 'ACTIVE'
      group by company_id order by min(due), company_id limit :limit\
      """)
  List<UUID> due(Instant now, int limit);
}
