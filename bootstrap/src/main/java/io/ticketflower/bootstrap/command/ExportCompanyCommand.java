package io.ticketflower.bootstrap.command;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.identity.CompanyArchives;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.bootstrap.Installation;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.Slug;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes everything of a company into a file, as its owners can do it over the API.
@Command(
    name = "export-company",
    description = "Writes everything of a company into one archive, to be kept or taken elsewhere.",
    mixinStandardHelpOptions = true)
public final class ExportCompanyCommand implements Callable<Integer> {
  @Mixin private DataFolder data = new DataFolder();
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "SLUG", description = "the company's slug")
  private String slug = "";

  @Parameters(index = "1", paramLabel = "FILE.zip", description = "a file that is not there yet")
  private Path file = Path.of("");

  ExportCompanyCommand() {
    spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(file)) {
      throw new StopReason("Expected a file that is not there yet, but %s is.".formatted(file));
    }
    try (Installation installation = data.open()) {
      Company company = find(installation);
      write(installation, company);
      spec.commandLine()
          .getOut()
          .printf("Everything of %s is in %s.%n", company.name(), file.toAbsolutePath());
      return 0;
    }
  }

  private Company find(Installation installation) {
    return installation
        .get(Transactions.class)
        .acrossCompanies(() -> installation.get(Companies.class).findBySlug(new Slug(slug)))
        .orElseThrow(() ->
            new StopReason(
                "Expected the slug of a company here, but there is no \"%s\".".formatted(slug)));
  }

  /// Half an archive is worse than none.
  private void write(Installation installation, Company company) throws IOException {
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      installation
          .get(Transactions.class)
          .inCompany(
              company.id(),
              () -> {
                installation.get(CompanyArchives.class).write(company.id(), out);
                return company;
              });
    } catch (IOException | RuntimeException fault) {
      Files.deleteIfExists(file);
      throw fault;
    }
  }
}
