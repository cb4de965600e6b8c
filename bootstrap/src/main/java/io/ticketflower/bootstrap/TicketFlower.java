package io.ticketflower.bootstrap;

import io.ticketflower.bootstrap.command.CheckCommand;
import io.ticketflower.bootstrap.command.CreateGuestCompanyCommand;
import io.ticketflower.bootstrap.command.CreateSuperuserCommand;
import io.ticketflower.bootstrap.command.DemoCommand;
import io.ticketflower.bootstrap.command.ExportCompanyCommand;
import io.ticketflower.bootstrap.command.ImportCompanyCommand;
import io.ticketflower.bootstrap.command.ImportLogCommand;
import io.ticketflower.bootstrap.command.MigrateCommand;
import io.ticketflower.bootstrap.command.OneSentence;
import io.ticketflower.bootstrap.command.ServeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// The main program.
@Command(
    name = "ticketflower",
    description = "Tickets that run through workflows, for many small companies at once.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ServeCommand.class,
      MigrateCommand.class,
      DemoCommand.class,
      ImportLogCommand.class,
      ExportCompanyCommand.class,
      ImportCompanyCommand.class,
      CheckCommand.class,
      CreateSuperuserCommand.class,
      CreateGuestCompanyCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Settings are read from the environment, from a file .env, and from Micronaut's configuration.",
      "Without a database of its own it starts the PostgreSQL that comes along."
    })
public final class TicketFlower {
  TicketFlower() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args.length == 0 ? new String[] {"serve"} : args));
  }

  /// What the arguments are given to; it never ends the process.
  public static CommandLine commandLine() {
    return new CommandLine(new TicketFlower())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(OneSentence::aboutParameters)
        .setExecutionExceptionHandler(OneSentence::aboutExecution);
  }
}
