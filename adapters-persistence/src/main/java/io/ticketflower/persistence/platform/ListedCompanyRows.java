package io.ticketflower.persistence.platform;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface ListedCompanyRows extends GenericRepository<ListedCompanyRow, UUID> {
  String LISTED =
      """
      select c.id, c.slug, c.name,
        (select count(*) from user_companies m where m.company_id = c.id) as members,
        c.status, exists (select from trials t where t.id = c.id) as trial
      from companies c
      """;

  @Query(
      LISTED
          + """
          where (cast(:after as uuid) is null or c.id < cast(:after as uuid))
            and position(lower(:text) in lower(c.name || ' ' || c.slug)) > 0
          order by c.id desc limit :limit\
          """)
  List<ListedCompanyRow> all(String text, @Nullable UUID after, int limit);

  @Query(LISTED + "where c.id = :id")
  Optional<ListedCompanyRow> one(UUID id);
}
