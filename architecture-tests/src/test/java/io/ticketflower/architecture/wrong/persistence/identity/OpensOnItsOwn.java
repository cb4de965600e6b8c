package io.ticketflower.architecture.wrong.persistence.identity;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/// Would open a transaction where there is none.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OpensOnItsOwn extends GenericRepository<UserRow, UUID> {}
