package io.ticketflower.persistence.identity;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface RecoveryCodeRows extends GenericRepository<RecoveryCodeRow, String> {
  void saveAll(List<RecoveryCodeRow> rows);

  @Query("select count(*) from recovery_codes where user_id = :user and hash = :hash")
  int count(UUID user, String hash);

  @Query("select count(*) from recovery_codes where user_id = :user")
  int all(UUID user);

  @Query("delete from recovery_codes where user_id = :user and hash = :hash")
  int use(UUID user, String hash);

  @Query("delete from recovery_codes where user_id = :user")
  void remove(UUID user);
}
