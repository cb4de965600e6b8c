package io.ticketflower.bootstrap.command;

import io.ticketflower.bootstrap.Installation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Brings the database's schema up to date, and ends.
@Command(
    name = "migrate",
    description = "Brings the database's schema up to date, and ends.",
    mixinStandardHelpOptions = true)
public final class MigrateCommand implements Callable<Integer> {
  @Mixin private DataFolder data = new DataFolder();
  @Spec private CommandSpec spec;

  MigrateCommand() {
    spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    try (Installation installation = data.open()) {
      spec.commandLine()
          .getOut()
          .printf("The schema at %s is up to date.%n", installation.database().place());
      return 0;
    }
  }
}
