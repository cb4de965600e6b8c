package io.ticketflower.architecture.wrong.persistence.engine;

import static io.ticketflower.architecture.wrong.persistence.schema.tables.Tasks.TASKS;
import static io.ticketflower.architecture.wrong.persistence.schema.tables.Users.USERS;

import io.ticketflower.architecture.wrong.application.engine.Ribbons;
import io.ticketflower.architecture.wrong.domain.company.CompanyId;

/// Can be seen and inherited by everybody.
public class JooqRibbons implements Ribbons {
  @Override
  public int count(CompanyId company) {
    return TASKS.COMPANY_ID.equals(USERS.EMAIL) ? 1 : 0;
  }
}
