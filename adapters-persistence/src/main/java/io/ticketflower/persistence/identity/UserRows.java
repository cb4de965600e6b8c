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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface UserRows extends GenericRepository<UserRow, UUID> {

  /// Adds nobody, and returns 0, if the e-mail address is taken.
  @Query(
      """
      insert into users (id, email, first_name, last_name, password_hash)
      values (:id, :email, :firstName, :lastName, :passwordHash)
      on conflict (email) where closed_at is null do nothing\
      """)
  int insert(UUID id, String email, String firstName, String lastName, String passwordHash);

  Optional<UserRow> findById(UUID id);

  Optional<UserRow> findByEmailAndClosedAtIsNull(String email);

  /// Changes nothing, and returns 0, if somebody else has the e-mail address.
  @Query(
      """
      update users set email = :email, email_verified_at = null,
        first_name = :firstName, last_name = :lastName, password_hash = :passwordHash
      where id = :id
        and not exists (
          select from users where email = :email and closed_at is null and id <> :id)\
      """)
  int rename(UUID id, String email, String firstName, String lastName, String passwordHash);

  @Query("update users set closed_at = :at where id = :id")
  void close(UUID id, Instant at);

  @Query(
      """
      update users set first_name = :firstName, last_name = :lastName,
        language = :language, time_zone = :timeZone
      where id = :id\
      """)
  void changeProfile(
      UUID id,
      String firstName,
      String lastName,
      @Nullable String language,
      @Nullable String timeZone);

  /// Whoever wants the same address waits until the transaction ends.
  @Query("select pg_advisory_xact_lock(hashtextextended(:email, 0)) is null")
  boolean lockAddress(String email);

  /// What is known stays known.
  @Query("update users set email_verified_at = coalesce(email_verified_at, :at) where id = :id")
  void verifyEmail(UUID id, Instant at);

  /// Changes nothing, and returns 0, if the e-mail address is taken.
  @Query(
      """
      update users set email = :email, email_verified_at = :at
      where id = :id and closed_at is null
        and not exists (select from users u where u.email = :email and u.closed_at is null)\
      """)
  int changeEmail(UUID id, String email, Instant at);

  void update(@Id UUID id, String passwordHash);
}
