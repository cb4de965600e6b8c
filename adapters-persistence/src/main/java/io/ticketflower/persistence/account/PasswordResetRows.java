package io.ticketflower.persistence.account;

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
interface PasswordResetRows extends GenericRepository<PasswordResetRow, UUID> {
  @Query(
      """
      insert into password_resets (user_id, hash, expires_at) values (:user, :hash, :expiresAt)
      on conflict (user_id) do nothing\
      """)
  int insert(UUID user, String hash, Instant expiresAt);

  @Query(
      """
      update password_resets set hash = :hash, expires_at = :expiresAt
      where user_id = :user\
      """)
  void replace(UUID user, String hash, Instant expiresAt);

  Optional<PasswordResetRow> findByHashAndExpiresAtGreaterThan(String hash, Instant now);

  @Query("delete from password_resets where user_id = :user")
  void deleteOf(UUID user);

  @Query("delete from password_resets where hash = :hash")
  int deleteToken(String hash);
}
