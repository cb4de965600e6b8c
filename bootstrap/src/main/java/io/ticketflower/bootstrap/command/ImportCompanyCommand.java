package io.ticketflower.bootstrap.command;

import io.ticketflower.application.identity.Passwords;
import io.ticketflower.application.identity.Secrets;
import io.ticketflower.bootstrap.Installation;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.persistence.database.ArchiveRefused;
import io.ticketflower.persistence.database.CompanyImport;
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

/// Takes in a company that another installation has exported.
@Command(
    name = "import-company",
    description = {
      "Takes in a company from an archive that another installation has made: all of it, or nothing.",
      "People who are known here by their e-mail address keep their account; all others come in"
          + " without a password."
    },
    mixinStandardHelpOptions = true)
public final class ImportCompanyCommand implements Callable<Integer> {
  @Mixin private DataFolder data = new DataFolder();
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.zip", description = "the archive")
  private Path file = Path.of("");

  @Option(
      names = "--slug",
      paramLabel = "SLUG",
      description = "what the company's slug is to be here (default: the one it had)")
  private @Nullable String slug;

  ImportCompanyCommand() {
    spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    StopReason.unlessFile(file);
    Optional<Slug> wanted = Optional.ofNullable(slug).map(Slug::new);
    try (Installation installation = data.open()) {
      CompanyImport.Imported imported =
          installation
              .get(CompanyImport.class)
              .takeIn(file, wanted, hashOfWhatNobodyKnows(installation));
      spec.commandLine()
          .getOut()
          .printf(
              "%s is here, as \"%s\": %d rows, %d people, %d of them new here and without a"
                  + " password.%n",
              imported.company().name(),
              imported.company().slug().value(),
              imported.rows(),
              imported.people(),
              imported.newcomers());
      return 0;
    } catch (ArchiveRefused refused) {
      throw new StopReason(String.valueOf(refused.getMessage()));
    }
  }

  private static String hashOfWhatNobodyKnows(Installation installation) {
    return installation.get(Passwords.class).hash(installation.get(Secrets.class).token());
  }
}
