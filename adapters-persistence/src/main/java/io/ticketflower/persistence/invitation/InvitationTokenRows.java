package io.ticketflower.persistence.invitation;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface InvitationTokenRows extends GenericRepository<InvitationTokenRow, String> {

  void save(InvitationTokenRow row);

  void deleteByCompanyIdAndInvitationId(UUID companyId, UUID invitationId);

  Optional<InvitationTokenRow> findByHash(String hash);
}
