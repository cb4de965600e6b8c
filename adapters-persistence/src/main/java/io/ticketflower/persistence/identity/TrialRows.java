package io.ticketflower.persistence.identity;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface TrialRows extends GenericRepository<TrialRow, UUID> {
  void save(TrialRow row);

  Optional<TrialRow> findById(UUID id);

  Optional<TrialRow> findByIdForUpdate(UUID id);

  @Query("select * from trials where shared order by ends_at desc limit 1")
  Optional<TrialRow> shared();

  @Query("select count(*) from trials")
  int all();

  @Query("select * from trials where ends_at <= :now order by ends_at limit :limit")
  List<TrialRow> over(Instant now, int limit);

  void deleteById(UUID id);
}
