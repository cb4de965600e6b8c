package io.ticketflower.persistence.company;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

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
interface CompanyStateRows extends GenericRepository<CompanyStateRow, UUID> {
  Optional<CompanyStateRow> findById(UUID id);

  @Query(
      """
      update companies
      set status = :next, status_since = :since, deletion_due = :due
      where id = :id and status = :seen\
      """)
  int change(UUID id, String seen, String next, @Nullable Instant since, @Nullable Instant due);

  @Query("select second_factor_wanted from companies where id = :id")
  boolean wantsSecondFactor(UUID id);

  @Query("update companies set second_factor_wanted = :wanted where id = :id")
  void wantSecondFactor(UUID id, boolean wanted);

  /// The function looks for itself whether the company may go.
  @Query("select delete_company(:id, :now)")
  boolean delete(UUID id, Instant now);
}
