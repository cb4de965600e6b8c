package io.ticketflower.web.identity;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.identity.ExportCompany;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Hands out the archive of a company. It is written to a file first: a client that reads slowly
/// keeps no transaction open, and a fault is answered as one, and not as half an archive.
@Controller("/api/v1/company/export")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Company")
final class CompanyExportController {
  private static final String ZIP = "application/zip";
  private final ExportCompany exportCompany;

  CompanyExportController(ExportCompany exportCompany) {
    this.exportCompany = exportCompany;
  }

  /// Take everything of the company along.
  ///
  /// Owners may. One zip with all that there is, as it was at one moment: a manifest, and for each
  /// table one file with a JSON object on each line. People are in it without their passwords. An
  /// operator can take it into another installation.
  @Get
  @Produces(ZIP)
  @ApiResponse(
      responseCode = "200",
      description = "The archive",
      content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
  HttpResponse<StreamedFile> exportCompany(Caller caller) {
    try {
      Path file = Files.createTempFile("company", ".zip");
      try {
        write(caller, file);
        return HttpResponse.ok(
                new StreamedFile(
                    Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE),
                    MediaType.of(ZIP)))
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"company.zip\"");
      } catch (IOException | RuntimeException fault) {
        Files.deleteIfExists(file);
        throw fault;
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void write(Caller caller, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      if (exportCompany.export(caller.actor(), out)
          instanceof ExportCompany.Outcome.Forbidden(var needed)) {
        throw Refusal.forbidden(needed);
      }
    }
  }
}
