package io.ticketflower.bootstrap.command;

import io.ticketflower.bootstrap.Installation;
import io.ticketflower.integration.json.JacksonJsonReader;
import io.ticketflower.integration.secret.RandomSecrets;
import io.ticketflower.persistence.audit.AuditChains;
import io.ticketflower.persistence.database.DatabaseSettings;
import io.ticketflower.persistence.database.Invariants;
import java.io.PrintWriter;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/// Checks the invariants and the audit log as the auditor, who may read across companies.
///
/// @param violations of the invariants
/// @param chains the seals of the audit log
record Auditing(List<Invariants.Violation> violations, AuditChains.Result chains) {

  static Auditing of(Installation installation) {
    DatabaseSettings settings = installation.database();
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(settings.url());
    dataSource.setUser(settings.roles().auditor().role());
    dataSource.setPassword(settings.roles().auditor().password());
    return new Auditing(
        new Invariants(dataSource).violations(),
        new AuditChains(dataSource, new JacksonJsonReader(), new RandomSecrets()::fingerprint)
            .check());
  }

  /// @return how the command ends: 1 if anything is broken
  int tell(PrintWriter out) {
    violations.forEach(it -> out.printf("Broken: %s, by %s%n", it.invariant(), it.row()));
    out.printf(
        violations.isEmpty()
            ? "Checked %d invariants: none is broken.%n"
            : "Checked %d invariants: see above what is broken.%n",
        Invariants.sentences().size());
    chains
        .breaks()
        .forEach(it ->
            out.printf(
                "Broken: the audit log of company %s, first at entry %s. %s%n",
                it.company().value(), it.entry().value(), it.fault()));
    out.printf(
        chains.breaks().isEmpty()
            ? "Checked the audit logs of %d companies: all are as they were sealed.%n"
            : "Checked the audit logs of %d companies: see above which were changed.%n",
        chains.chains());
    out.flush();
    return violations.isEmpty() && chains.breaks().isEmpty() ? 0 : 1;
  }
}
