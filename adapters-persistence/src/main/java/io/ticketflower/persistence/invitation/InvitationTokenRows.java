package io.ticketflower.persistence.invitation;

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
interface InvitationTokenRows extends GenericRepository<InvitationTokenRow, String> {

  /// Takes the place of the invitation's earlier token.
  @Query(
      """
      insert into invitation_tokens (hash, company_id, invitation_id)
      values (:hash, :company, :invitation)
      on conflict (company_id, invitation_id) do update set hash = excluded.hash\
      """)
  void put(String hash, UUID company, UUID invitation);

  Optional<InvitationTokenRow> findByHash(String hash);
}
