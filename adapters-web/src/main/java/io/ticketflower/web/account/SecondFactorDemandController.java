package io.ticketflower.web.account;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.account.DemandSecondFactor;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;

@Controller("/api/v1/company/second-factor")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Company")
final class SecondFactorDemandController {
  private final DemandSecondFactor demandSecondFactor;

  SecondFactorDemandController(DemandSecondFactor demandSecondFactor) {
    this.demandSecondFactor = demandSecondFactor;
  }

  /// Decide whether everybody in the company needs a second factor.
  ///
  /// Owners may, if they have one themselves. Whoever has none can do nothing in the company from
  /// now on but set one up.
  @Put
  DemandView demandSecondFactor(Caller caller, @Body DemandBody body) {
    return switch (demandSecondFactor.demand(caller.actor(), body.required())) {
      case DemandSecondFactor.Outcome.Decided(var wanted) -> new DemandView(wanted);
      case DemandSecondFactor.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
      case DemandSecondFactor.Outcome.NotSetUp _ ->
          throw new Refusal(
              ProblemKind.WRONG_STATE,
              "Expected you to have a second factor first, but you have none:"
                  + " POST /api/v1/me/second-factor.");
    };
  }

  /// Whether everybody needs one.
  @Introspected
  @Schema(name = "SecondFactorWish")
  record DemandBody(boolean required) implements RequestBody {}

  /// Whether everybody needs one.
  @Serdeable.Serializable
  @Schema(name = "SecondFactorDemand")
  record DemandView(boolean required) {}
}
