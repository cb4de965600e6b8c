package io.ticketflower.persistence.platform;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface PlatformSessionRows extends GenericRepository<PlatformSessionRow, UUID> {
  void save(PlatformSessionRow row);

  Optional<PlatformSessionRow> findById(UUID id);

  @Query("update platform_sessions set expires_at = :until where id = :id and ended_at is null")
  void extend(UUID id, Instant until);

  @Query("update platform_sessions set ended_at = :at where id = :id and ended_at is null")
  void end(UUID id, Instant at);

  @Query("update platform_sessions set ended_at = :at where user_id = :user and ended_at is null")
  void endAll(UUID user, Instant at);

  @Query(
      """
      delete from platform_sessions where id in (
        select id from platform_sessions where ended_at < :before or expires_at < :before
        limit :limit)\
      """)
  int deleteOver(Instant before, int limit);
}
