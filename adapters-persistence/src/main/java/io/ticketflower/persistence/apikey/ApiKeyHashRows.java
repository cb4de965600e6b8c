package io.ticketflower.persistence.apikey;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface ApiKeyHashRows extends GenericRepository<ApiKeyHashRow, String> {

  void save(ApiKeyHashRow row);

  Optional<ApiKeyHashRow> findByHash(String hash);
}
