package io.ticketflower.bootstrap.command;

import io.ticketflower.application.platform.CreateSuperuser;
import io.ticketflower.application.platform.CreateSuperuser.Outcome;
import io.ticketflower.application.platform.ProtectSuperuser;
import io.ticketflower.bootstrap.Installation;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.PlatformRole;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Makes somebody who runs the installation.
@Command(
    name = "create-superuser",
    description = {
      "Makes a superuser, or a platform admin, who manages companies and people but acts for no"
          + " company.",
      "Repeating it does no harm. Whoever runs the installation belongs to no company."
    },
    footer = {
      "",
      "The password is the one in TICKETFLOWER_SUPERUSER_PASSWORD (in the environment or the file"
          + " .env), or else is asked for."
    },
    mixinStandardHelpOptions = true)
public final class CreateSuperuserCommand implements Callable<Integer> {
  @Mixin private DataFolder data = new DataFolder();
  @Spec private CommandSpec spec;

  @Option(
      names = "--email",
      paramLabel = "ADDRESS",
      required = true,
      description = "with which they log in")
  private String email = "";

  @Option(names = "--platform-admin", description = "a platform admin instead of a superuser")
  private boolean platformAdmin;

  @Option(
      names = "--second-factor",
      description =
          "protect the account by an app that shows codes, and show once what the app needs; also for"
              + " whoever is there already")
  private boolean secondFactor;

  @Option(
      names = "--first-name",
      paramLabel = "NAME",
      defaultValue = "Super",
      description = "(default: ${DEFAULT-VALUE})")
  private String firstName = "Super";

  @Option(
      names = "--last-name",
      paramLabel = "NAME",
      defaultValue = "User",
      description = "(default: ${DEFAULT-VALUE})")
  private String lastName = "User";

  CreateSuperuserCommand() {
    spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    EmailAddress address = new EmailAddress(email);
    PersonName name = new PersonName(firstName, lastName);
    PlatformRole role = platformAdmin ? PlatformRole.PLATFORM_ADMIN : PlatformRole.SUPERUSER;
    try (Installation installation = data.open()) {
      String password =
          installation.setting("ticketflower.superuser.password").orElseGet(this::askedPassword);
      Outcome outcome =
          installation
              .get(CreateSuperuser.class)
              .create(new CreateSuperuser.Command(address, name, password, role));
      spec.commandLine().getOut().println(told(outcome, address));
      if (secondFactor) {
        ProtectSuperuser.Outcome shown = installation.get(ProtectSuperuser.class).protect(address);
        spec.commandLine().getOut().println(SecondFactorText.of(shown).stripTrailing());
      }
      return 0;
    }
  }

  private String told(Outcome outcome, EmailAddress address) {
    String what = platformAdmin ? "a platform admin" : "a superuser";
    return switch (outcome) {
      case Outcome.Created _ -> "%s is %s now.".formatted(address.value(), what);
      case Outcome.Appointed _ ->
          "%s is %s now, with the password they had.".formatted(address.value(), what);
      case Outcome.AlreadyThere _ ->
          "%s is %s already; nothing changed.".formatted(address.value(), what);
      case Outcome.IsMember _ ->
          throw new StopReason(
              "Expected an address of nobody in a company, but %s is a member of one: name another"
                      .formatted(address.value())
                  + " address, or let them leave their companies first.");
      case Outcome.PasswordRefused(var message) -> throw new StopReason(message);
    };
  }

  /// Never an argument: whoever lists the processes of the machine reads those.
  private String askedPassword() {
    Optional<Console> terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    String password =
        terminal
            .map(it ->
                Optional.ofNullable(it.readPassword("Password: ")).map(String::new).orElse(""))
            .orElseGet(CreateSuperuserCommand::typedPassword);
    if (password.isEmpty()) {
      throw new StopReason(
          "Expected a password, but got none: set TICKETFLOWER_SUPERUSER_PASSWORD, or type one in.");
    }
    return password;
  }

  private static String typedPassword() {
    try {
      var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      return Optional.ofNullable(input.readLine()).orElse("");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
