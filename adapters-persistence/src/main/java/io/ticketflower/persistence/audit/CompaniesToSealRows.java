package io.ticketflower.persistence.audit;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface CompaniesToSealRows extends GenericRepository<AuditToSealRow, UUID> {

  @Query(
      """
      select distinct company_id from audit_to_seal
      where cast(:previous as uuid) is null or company_id > cast(:previous as uuid)
      order by company_id limit :limit\
      """)
  List<UUID> after(@Nullable UUID previous, int limit);
}
