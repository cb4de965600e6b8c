package io.ticketflower.persistence.identity;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import io.ticketflower.persistence.company.CompanyRow;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface CompaniesOfUsersRows extends GenericRepository<CompanyRow, UUID> {

  @Query(
      """
      insert into user_companies (company_id, user_id) values (:company, :user)
      on conflict do nothing\
      """)
  void insert(UUID user, UUID company);

  @Query(
      """
      select companies.id, companies.slug, companies.name
      from user_companies join companies on companies.id = user_companies.company_id
      where user_companies.user_id = :user
      order by user_companies.joined\
      """)
  List<CompanyRow> companiesOf(UUID user);
}
