package io.ticketflower.persistence.identity;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface GuestRows extends GenericRepository<GuestRow, UUID> {
  void save(GuestRow row);

  @Query(
      """
      select coalesce(sum(tickets + contacts + definitions + company_roles), 0) from guests
      where trial_id = :trial\
      """)
  int made(UUID trial);

  @Query(
      """
      update guests
      set tickets = tickets + :tickets, contacts = contacts + :contacts,
        definitions = definitions + :definitions, company_roles = company_roles + :companyRoles
      where id = :id\
      """)
  void count(UUID id, int tickets, int contacts, int definitions, int companyRoles);

  @Query("update guests set kept_at = :at where id = :id")
  void keep(UUID id, Instant at);
}
