package io.ticketflower.bootstrap.command;

import io.ticketflower.bootstrap.Installation;
import io.ticketflower.bootstrap.database.DatabaseSettings;
import io.ticketflower.persistence.database.Invariants;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/// Checks the invariants as the auditor, who may read across companies.
final class Auditing {
  private Auditing() {}

  static List<Invariants.Violation> of(Installation installation) {
    DatabaseSettings settings = installation.database();
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(settings.url());
    dataSource.setUser(settings.roles().auditor().role());
    dataSource.setPassword(settings.roles().auditor().password());
    return new Invariants(dataSource).violations();
  }
}
