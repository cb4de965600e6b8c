package io.ticketflower.persistence.identity;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface RefreshTokenRows extends GenericRepository<RefreshTokenRow, String> {
  void save(RefreshTokenRow row);

  Optional<RefreshTokenRow> findByHashForUpdate(String hash);

  void update(@Id String hash, Instant expiresAt, @Nullable Instant usedAt);

  @Query(
      """
      delete from refresh_tokens where hash in (
        select hash from refresh_tokens where expires_at < :before
        limit :limit)\
      """)
  int deleteExpired(Instant before, int limit);
}
