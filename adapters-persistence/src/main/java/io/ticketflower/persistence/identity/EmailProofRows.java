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
interface EmailProofRows extends GenericRepository<EmailProofRow, UUID> {
  @Query(
      """
      insert into email_proofs (user_id, email, hash, expires_at)
      values (:user, :email, :hash, :expiresAt)
      on conflict (user_id) do nothing\
      """)
  int insert(UUID user, String email, String hash, Instant expiresAt);

  @Query(
      """
      update email_proofs set email = :email, hash = :hash, expires_at = :expiresAt
      where user_id = :user\
      """)
  void replace(UUID user, String email, String hash, Instant expiresAt);

  Optional<EmailProofRow> findByHashAndExpiresAtGreaterThan(String hash, Instant now);

  @Query("delete from email_proofs where hash = :hash")
  int deleteToken(String hash);

  @Query("delete from email_proofs where user_id = :user")
  void deleteOf(UUID user);
}
