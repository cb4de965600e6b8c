package io.ticketflower.persistence.identity;

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
interface StandingRows extends GenericRepository<PlatformUserRow, UUID> {

  @Query(
      """
      select users.id as user_id, platform_users.role, users.deactivated_at is null as active
      from users left join platform_users on platform_users.user_id = users.id
      where users.id = :user\
      """)
  Optional<PlatformUserRow> of(UUID user);

  @Query(
      """
      insert into platform_users (user_id, role) values (:user, :role)
      on conflict (user_id) do nothing\
      """)
  void insert(UUID user, String role);

  @Query("update platform_users set role = :role where user_id = :user")
  void change(UUID user, String role);

  @Query("update users set deactivated_at = :at where id = :user")
  void deactivate(UUID user, Instant at);

  @Query("update users set deactivated_at = null where id = :user")
  void reactivate(UUID user);
}
