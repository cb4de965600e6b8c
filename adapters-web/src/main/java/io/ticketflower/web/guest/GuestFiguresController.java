package io.ticketflower.web.guest;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.guest.GuestFigures.Day;
import io.ticketflower.application.guest.ReadGuestFigures;
import io.ticketflower.domain.identity.GuestRecord;
import io.ticketflower.web.http.PlatformCaller;
import io.ticketflower.web.http.Query;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Controller("/api/v1/platform/guests")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Platform")
final class GuestFiguresController {
  private static final int USUAL_DAYS = 30;

  private final ReadGuestFigures readGuestFigures;

  GuestFiguresController(ReadGuestFigures readGuestFigures) {
    this.readGuestFigures = readGuestFigures;
  }

  /// Read how many guests came, what they made, and how many signed up.
  ///
  /// Day by day (UTC), the latest first; days without guests are left out.
  @Get
  GuestDays readGuestFigures(PlatformCaller caller, @RequestBean DaysQuery query) {
    return new GuestDays(
        readGuestFigures.of(query.days().orElse(USUAL_DAYS)).stream().map(GuestDay::of).toList());
  }

  /// How far to look back.
  ///
  /// @param days today among them
  @Introspected
  record DaysQuery(@QueryValue @Min(1) @Max(ReadGuestFigures.MOST_DAYS) Optional<Integer> days)
      implements Query {}

  /// Guests, day by day.
  @Serdeable.Serializable
  @Schema(name = "GuestDays")
  record GuestDays(List<GuestDay> items) {}

  /// The guests of one day.
  ///
  /// @param came how many came
  /// @param kept how many of these signed up, on that day or later
  /// @param tickets that these submitted; the following likewise
  @Serdeable.Serializable
  @Schema(name = "GuestDay")
  record GuestDay(
      LocalDate date,
      @Schema(example = "12") int came,
      @Schema(example = "2") int kept,
      @Schema(example = "31") int tickets,
      @Schema(example = "4") int contacts,
      @Schema(example = "6") int definitions,
      @Schema(example = "1") int companyRoles) {

    static GuestDay of(Day day) {
      return new GuestDay(
          day.date(),
          day.came(),
          day.kept(),
          day.made(GuestRecord.TICKET),
          day.made(GuestRecord.CONTACT),
          day.made(GuestRecord.DEFINITION),
          day.made(GuestRecord.COMPANY_ROLE));
    }
  }
}
