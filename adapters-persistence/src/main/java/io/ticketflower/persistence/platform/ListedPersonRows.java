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
interface ListedPersonRows extends GenericRepository<ListedPersonRow, UUID> {
  String LISTED =
      """
      select u.id, u.email, u.first_name, u.last_name, p.role, u.deactivated_at is null as active,
        array_to_string(array(
          select c.slug
          from user_companies m join companies c on c.id = m.company_id
          where m.user_id = u.id
          order by m.joined), ' ') as companies
      from users u left join platform_users p on p.user_id = u.id
      where u.closed_at is null
      """;

  @Query(
      LISTED
          + """
            and (cast(:after as uuid) is null or u.id < cast(:after as uuid))
            and (cast(:role as text) is null or p.role = cast(:role as text))
            and (cast(:active as boolean) is null
              or (u.deactivated_at is null) = cast(:active as boolean))
            and position(
              lower(:text) in lower(u.email || ' ' || u.first_name || ' ' || u.last_name)) > 0
          order by u.id desc limit :limit\
          """)
  List<ListedPersonRow> all(
      String text,
      @Nullable String role,
      @Nullable Boolean active,
      @Nullable UUID after,
      int limit);

  @Query(LISTED + "and u.id = :id")
  Optional<ListedPersonRow> one(UUID id);
}
