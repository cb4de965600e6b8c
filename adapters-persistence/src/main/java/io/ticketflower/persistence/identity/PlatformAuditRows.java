package io.ticketflower.persistence.identity;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = MANDATORY)
interface PlatformAuditRows extends GenericRepository<PlatformAuditRow, UUID> {

  @Query(
      """
      insert into platform_audit (
        id, at, by_id, behind_id, action, thing_kind, thing_id, before, after, request_id, address)
      values (
        :id, :at, :byId, :behindId, :action, :thingKind, :thingId, cast(:before as json),
        cast(:after as json), :requestId, :address)\
      """)
  void insert(PlatformAuditRow row);

  @Query("select * from platform_audit order by at desc, id desc limit :limit")
  List<PlatformAuditRow> newest(int limit);
}
