package io.ticketflower.web.platform;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.platform.Directory.Figures;
import io.ticketflower.application.platform.ReadDirectory;
import io.ticketflower.web.http.PlatformCaller;

@Controller("/api/v1/platform/figures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Platform")
final class PlatformFiguresController {
  private final ReadDirectory readDirectory;

  PlatformFiguresController(ReadDirectory readDirectory) {
    this.readDirectory = readDirectory;
  }

  /// Read how much there is in the installation.
  ///
  /// Counted at this moment.
  @Get
  FiguresView readFigures(PlatformCaller caller) {
    return FiguresView.of(readDirectory.figures(caller.actor()));
  }

  /// How much there is.
  ///
  /// @param people who have an account
  /// @param memberships of people in companies
  /// @param tickets of all companies together
  /// @param liveSessions in companies
  @Serdeable.Serializable
  @Schema(name = "PlatformFigures")
  record FiguresView(
      @Schema(example = "17") long companies,
      @Schema(example = "240") long people,
      @Schema(example = "251") long memberships,
      @Schema(example = "18034") long tickets,
      @Schema(example = "64") long liveSessions) {

    static FiguresView of(Figures figures) {
      return new FiguresView(
          figures.companies(),
          figures.people(),
          figures.memberships(),
          figures.tickets(),
          figures.liveSessions());
    }
  }
}
