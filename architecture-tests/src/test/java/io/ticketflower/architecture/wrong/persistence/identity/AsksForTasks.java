package io.ticketflower.architecture.wrong.persistence.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

/// Asks a company's table, in text.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface AsksForTasks extends GenericRepository<UserRow, UUID> {
  @Query("select users.id from users join tasks on tasks.assignee_id = users.id")
  List<UserRow> busy();
}
