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
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface SessionRows extends GenericRepository<SessionRow, UUID> {
  void save(SessionRow row);

  Optional<SessionRow> findById(UUID id);

  @Query(
      """
      update sessions set last_used_at = :at, address = :address, client = :client
      where id = :id and ended_at is null\
      """)
  void use(UUID id, Instant at, @Nullable String address, @Nullable String client);

  @Query(
      """
      select * from sessions
      where user_id = :user and ended_at is null and expires_at > :now
        and company_id = coalesce(cast(:company as uuid), company_id)
      order by last_used_at desc, id desc
      limit :limit\
      """)
  List<SessionRow> live(UUID user, @Nullable UUID company, Instant now, int limit);

  @Query("update sessions set ended_at = :at where id = :id and ended_at is null")
  void end(UUID id, Instant at);

  @Query(
      """
      update sessions set ended_at = :at
      where user_id = :user and ended_at is null and id is distinct from cast(:spared as uuid)\
      """)
  void endAllBut(UUID user, @Nullable UUID spared, Instant at);

  @Query(
      """
      update sessions set ended_at = :at
      where company_id = :company and user_id = :user and ended_at is null\
      """)
  void endIn(UUID company, UUID user, Instant at);

  /// Their tokens go with them.
  @Query(
      """
      delete from sessions where id in (
        select id from sessions where ended_at < :before or expires_at < :before
        limit :limit)\
      """)
  int deleteOver(Instant before, int limit);
}
