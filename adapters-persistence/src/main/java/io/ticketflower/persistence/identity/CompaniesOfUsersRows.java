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
      update user_companies set admitted = :admitted
      where company_id = :company and user_id = :user\
      """)
  void admit(UUID user, UUID company, boolean admitted);

  @Query("delete from user_companies where company_id = :company and user_id = :user")
  void remove(UUID user, UUID company);

  @Query("select exists (select from user_companies where user_id = :user)")
  boolean hasAny(UUID user);

  @Query(
      """
      select companies.id, companies.slug, companies.name
      from user_companies join companies on companies.id = user_companies.company_id
      where user_companies.user_id = :user and user_companies.admitted
      order by user_companies.joined\
      """)
  List<CompanyRow> companiesOf(UUID user);

  @Query(
      """
      select companies.id, companies.slug, companies.name
      from user_companies join companies on companies.id = user_companies.company_id
      where user_companies.user_id = :user
      order by user_companies.joined\
      """)
  List<CompanyRow> allCompaniesOf(UUID user);
}
