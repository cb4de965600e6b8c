package io.ticketflower.architecture.wrong.persistence.engine;

import static io.ticketflower.architecture.wrong.persistence.schema.tables.Tasks.TASKS;

import io.ticketflower.architecture.wrong.application.engine.Cards;
import io.ticketflower.architecture.wrong.domain.company.CompanyId;
import java.util.List;
import org.jooq.Param;
import org.jooq.impl.DSL;

/// Has a statement at hand that names the company, and uses the one that doesn't.
final class KeepsStatements implements Cards {
  private static final Param<Object> COMPANY = DSL.param("company", TASKS.COMPANY_ID);
  private static final List<Object> OF_COMPANY = List.of(TASKS.COMPANY_ID, COMPANY);
  private static final List<Object> OPEN = List.of(TASKS.STATUS, COMPANY);

  @Override
  public int count(CompanyId company) {
    return OPEN.size();
  }

  int ofCompany() {
    return OF_COMPANY.size();
  }
}
