package io.ticketflower.bootstrap.command;

import io.ticketflower.bootstrap.Installation;
import io.ticketflower.bootstrap.Version;
import io.ticketflower.bootstrap.eventlog.ImportOrder;
import io.ticketflower.bootstrap.eventlog.ImportReport;
import io.ticketflower.bootstrap.eventlog.LogColumns;
import io.ticketflower.bootstrap.eventlog.LogImport;
import io.ticketflower.bootstrap.eventlog.ProgressBars;
import io.ticketflower.bootstrap.eventlog.ReportText;
import io.ticketflower.integration.secret.RandomSecrets;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Replays another help desk's event log as tickets of a company of its own.
@Command(
    name = "import-log",
    description = {
      "Replays another help desk's event log (CSV) as tickets of a company of its own: drafts a"
          + " workflow from it, makes its people, runs each case step by step, and compares.",
      "Interrupted, the same command goes on where it stopped."
    },
    footer = {
      "",
      "Timestamps are ISO 8601 (2026-11-21T09:30:00+01:00) or 2026-11-21 09:30:00; without an offset"
          + " they are taken as UTC. Commas or semicolons separate, quotes and a byte order mark are"
          + " read.",
      "",
      "The owner's password is the one in TICKETFLOWER_OWNER_PASSWORD (in the environment or the file"
          + " .env), or is asked for by --ask-owner-password; otherwise it is random and nobody knows"
          + " it. It matters only to the run that makes the company."
    },
    mixinStandardHelpOptions = true)
public final class ImportLogCommand implements Callable<Integer> {
  @Mixin private DataFolder data = new DataFolder();
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.csv", description = "the event log")
  private Path file = Path.of("");

  @Option(
      names = "--case",
      paramLabel = "COLUMN",
      defaultValue = "case",
      description = "names the case (default: ${DEFAULT-VALUE})")
  private String caseColumn = "case";

  @Option(
      names = "--activity",
      paramLabel = "COLUMN",
      defaultValue = "activity",
      description = "what was done (default: ${DEFAULT-VALUE})")
  private String activityColumn = "activity";

  @Option(
      names = "--resource",
      paramLabel = "COLUMN",
      defaultValue = "resource",
      description = "who did it (default: ${DEFAULT-VALUE})")
  private String resourceColumn = "resource";

  @Option(
      names = "--timestamp",
      paramLabel = "COLUMN",
      defaultValue = "timestamp",
      description = "when it was done (default: ${DEFAULT-VALUE})")
  private String timestampColumn = "timestamp";

  @Option(
      names = "--at-once",
      paramLabel = "NUMBER",
      description = "how many cases run side by side (default: twice the processors)")
  private int atOnce = ImportOrder.usuallyAtOnce();

  @Option(
      names = "--ask-owner-password",
      arity = "0",
      interactive = true,
      prompt = "Password for the owner: ",
      description = "asks with which password the company's owner will log in")
  private char @Nullable [] askedPassword;

  ImportLogCommand() {
    spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    StopReason.unlessFile(file);
    PrintWriter out = spec.commandLine().getOut();
    try (Installation installation = data.open()) {
      LogImport.Outcome outcome =
          installation
              .get(LogImport.class)
              .run(order(installation), ProgressBars.on(System.err, isTerminal()));
      return switch (outcome) {
        case LogImport.Outcome.Refused(var messages) -> {
          messages.forEach(spec.commandLine().getErr()::println);
          yield 1;
        }
        case LogImport.Outcome.Finished(var report) -> {
          out.println(ReportText.of(report));
          yield tell(out, report, installation);
        }
      };
    }
  }

  private static boolean isTerminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  private static int tell(PrintWriter out, ImportReport report, Installation installation) {
    int broken = Auditing.of(installation).tell(out);
    return report.isExact() && broken == 0 ? 0 : 1;
  }

  private ImportOrder order(Installation installation) {
    return new ImportOrder(
        file,
        new LogColumns(caseColumn, activityColumn, resourceColumn, timestampColumn),
        atOnce,
        ownerPassword(installation),
        Version.number(),
        Durability.of(installation));
  }

  /// Never an argument: whoever lists the processes of the machine reads those.
  private String ownerPassword(Installation installation) {
    return Optional.ofNullable(askedPassword)
        .map(String::new)
        .or(() -> installation.setting("ticketflower.owner.password"))
        .orElseGet(() -> new RandomSecrets().token());
  }
}
