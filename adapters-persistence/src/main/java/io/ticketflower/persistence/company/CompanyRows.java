package io.ticketflower.persistence.company;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface CompanyRows extends GenericRepository<CompanyRow, UUID> {
  void save(CompanyRow row);

  void update(@Id UUID id, String slug, String name);

  Optional<CompanyRow> findById(UUID id);

  Optional<CompanyRow> findBySlug(String slug);

  @Query("select id from companies where id > :previous order by id limit :limit")
  List<UUID> idsAfter(UUID previous, int limit);
}
