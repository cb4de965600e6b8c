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
interface SecondFactorRows extends GenericRepository<SecondFactorRow, UUID> {
  void save(SecondFactorRow row);

  Optional<SecondFactorRow> findById(UUID id);

  @Query(
      """
      update second_factors set confirmed = true, last_step = :step
      where user_id = :user and last_step < :step\
      """)
  int use(UUID user, long step);

  @Query("delete from second_factors where user_id = :user")
  void remove(UUID user);
}
