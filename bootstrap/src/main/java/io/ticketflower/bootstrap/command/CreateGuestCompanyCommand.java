package io.ticketflower.bootstrap.command;

import io.ticketflower.application.guest.MakeGuestCompany;
import io.ticketflower.application.guest.MakeGuestCompany.Outcome;
import io.ticketflower.bootstrap.Installation;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Trial;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Makes the one company in which all guests meet.
@Command(
    name = "create-guest-company",
    description = {
      "Makes the company that all guests share, and fills it with the demo company's people,"
          + " workflows and tickets. It begins anew every day.",
      "Repeating it does no harm."
    },
    footer = {
      "",
      "Guests come there if TICKETFLOWER_GUESTS_WHERE is shared. Without it each guest gets a company"
          + " of their own."
    },
    mixinStandardHelpOptions = true)
public final class CreateGuestCompanyCommand implements Callable<Integer> {
  @Mixin private DataFolder data = new DataFolder();
  @Spec private CommandSpec spec;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = MakeGuestCompany.Command.USUAL_NAME,
      description = "(default: ${DEFAULT-VALUE})")
  private String name = MakeGuestCompany.Command.USUAL_NAME;

  @Option(
      names = "--slug",
      paramLabel = "SLUG",
      defaultValue = MakeGuestCompany.Command.USUAL_SLUG,
      description = "its name in addresses (default: ${DEFAULT-VALUE})")
  private String slug = MakeGuestCompany.Command.USUAL_SLUG;

  @Option(
      names = "--email",
      paramLabel = "ADDRESS",
      defaultValue = MakeGuestCompany.Command.USUAL_OWNER,
      description = "who owns it and hosts the guests (default: ${DEFAULT-VALUE}, who is nobody)")
  private String email = MakeGuestCompany.Command.USUAL_OWNER;

  @Option(
      names = "--most-records",
      paramLabel = "NUMBER",
      defaultValue = "" + Trial.MOST_RECORDS,
      description = "how many records guests may make in it (default: ${DEFAULT-VALUE}, the most)")
  private int mostRecords = Trial.MOST_RECORDS;

  @Option(
      names = "--reset",
      description = "throw away what guests did there, and begin anew at once")
  private boolean reset;

  CreateGuestCompanyCommand() {
    spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    var command =
        new MakeGuestCompany.Command(
            name, new Slug(slug), new EmailAddress(email), mostRecords, reset);
    try (Installation installation = data.open()) {
      String told = told(installation.get(MakeGuestCompany.class).make(command));
      spec.commandLine().getOut().println(told);
      return 0;
    }
  }

  private static String told(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Made(var trial) ->
          "The guests' company is made. It begins anew at %s.".formatted(end(trial));
      case Outcome.WasThere(var trial) ->
          "The guests' company was there already; nothing changed. It begins anew at %s."
              .formatted(end(trial));
      case Outcome.SlugTaken(var taken) ->
          throw new StopReason(
              "Expected a free slug, but a company that is not for guests is \"%s\": name another."
                  .formatted(taken.value()));
    };
  }

  /// To the second, as people read it.
  private static Instant end(Trial trial) {
    return trial.until().truncatedTo(ChronoUnit.SECONDS);
  }
}
