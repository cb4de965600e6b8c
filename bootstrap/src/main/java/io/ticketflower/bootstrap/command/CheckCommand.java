package io.ticketflower.bootstrap.command;

import io.ticketflower.bootstrap.Installation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Looks for anything in the data that must not be.
@Command(
    name = "check",
    description =
        "Checks every invariant of the stored data, and that the audit log is as it was sealed;"
            + " ends with 1 if anything is broken.",
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
      return Auditing.of(installation).tell(spec.commandLine().getOut());
    }
  }
}
