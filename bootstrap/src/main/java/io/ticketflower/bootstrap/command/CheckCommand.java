package io.ticketflower.bootstrap.command;

import io.ticketflower.bootstrap.Installation;
import io.ticketflower.persistence.database.Invariants;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Looks for anything in the data that must not be.
@Command(
    name = "check",
    description = "Checks every invariant of the stored data; ends with 1 if one is broken.",
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
  @Mixin private DataFolder data = new DataFolder();
  @Spec private CommandSpec spec;

  CheckCommand() {
    spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    try (Installation installation = data.open()) {
      return tell(spec.commandLine().getOut(), Auditing.of(installation));
    }
  }

  static int tell(PrintWriter out, List<Invariants.Violation> violations) {
    violations.forEach(it -> out.printf("Broken: %s, by %s%n", it.invariant(), it.row()));
    out.printf(
        violations.isEmpty()
            ? "Checked %d invariants: none is broken.%n"
            : "Checked %d invariants: see above what is broken.%n",
        Invariants.sentences().size());
    out.flush();
    return violations.isEmpty() ? 0 : 1;
  }
}
