package io.ticketflower.bootstrap.command;

import io.ticketflower.bootstrap.Installation;
import io.ticketflower.bootstrap.demo.DemoCompany;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Makes the demo company, if it is not there yet.
@Command(
    name = "demo",
    description = "Makes the demo company with its people, two workflows and some tickets.",
    mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
  @Mixin private DataFolder data = new DataFolder();
  @Spec private CommandSpec spec;

  DemoCommand() {
    spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    try (Installation installation = data.open()) {
      DemoCompany demo = installation.get(DemoCompany.class);
      boolean made = demo.make();
      spec.commandLine()
          .getOut()
          .printf(
              "The demo company %s.%n%s%n", made ? "is made" : "was there already", demo.logins());
      return 0;
    }
  }
}
