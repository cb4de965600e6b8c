package io.ticketflower.web.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.identity.ChangeCompanyState;
import io.ticketflower.application.identity.ChangeCompanyState.Wish;
import io.ticketflower.application.identity.HandOverCompany;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.IdempotencyKey;
import io.ticketflower.web.http.InputFault;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

@Controller("/api/v1/company")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Company")
final class CompanyLifeController {
  private final ChangeCompanyState changeCompanyState;
  private final HandOverCompany handOverCompany;

  CompanyLifeController(ChangeCompanyState changeCompanyState, HandOverCompany handOverCompany) {
    this.changeCompanyState = changeCompanyState;
    this.handOverCompany = handOverCompany;
  }

  /// Suspend the company.
  ///
  /// Owners may. Everybody else is kept out, and no ticket moves on by itself, until an owner
  /// resumes it.
  @Post("/suspend")
  CompanyStateView suspendCompany(Caller caller, @Header("Idempotency-Key") IdempotencyKey key) {
    return change(caller, new Wish.Suspend(), key.request());
  }

  /// Resume the company.
  ///
  /// Owners may: after they suspended it, or to take back that it is to be deleted.
  @Post("/resume")
  CompanyStateView resumeCompany(Caller caller, @Header("Idempotency-Key") IdempotencyKey key) {
    return change(caller, new Wish.Resume(), key.request());
  }

  /// Delete the company in thirty days.
  ///
  /// Owners may, and type the company's slug to confirm it. Everybody else is kept out from now on;
  /// until the time is up an owner can resume the company. Then it is gone from every table, and so
  /// are the accounts of people who belong to no other company.
  @Delete
  CompanyStateView deleteCompany(Caller caller, @Body DeletionBody body) {
    return change(caller, new Wish.GiveUp(body.slug()), Optional.empty());
  }

  /// Hand the company over.
  ///
  /// An owner makes another member an owner, and becomes an admin.
  @Post("/owner")
  @Status(HttpStatus.NO_CONTENT)
  void handOverCompany(
      Caller caller, @Body OwnerBody body, @Header("Idempotency-Key") IdempotencyKey key) {
    var command = new HandOverCompany.Command(caller.actor(), body.member(), key.request());
    switch (handOverCompany.handOver(command)) {
      case HandOverCompany.Outcome.HandedOver _ -> {}
      case HandOverCompany.Outcome.NoSuchMember _ ->
          throw Refusal.dataRefused(
              List.of(
                  InputFault.inBody(
                      "/member", "UNKNOWN_MEMBER", "Expected a member, but nobody has this id.")));
      case HandOverCompany.Outcome.MemberDeactivated _ ->
          throw new Refusal(
              ProblemKind.WRONG_STATE,
              "Expected a member who can act, but this one is deactivated.");
      case HandOverCompany.Outcome.OwnerAlready _ ->
          throw new Refusal(
              ProblemKind.WRONG_STATE, "Expected a member who is no owner yet, but this one is.");
      case HandOverCompany.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    }
  }

  private CompanyStateView change(Caller caller, Wish wish, Optional<RequestKey> key) {
    var command = new ChangeCompanyState.Command(caller.actor(), wish, key);
    return switch (changeCompanyState.change(command)) {
      case ChangeCompanyState.Outcome.Changed(var state) -> CompanyStateView.of(state);
      case ChangeCompanyState.Outcome.WrongState(var state) ->
          throw Refusal.wrongState("the company", state.status());
      case ChangeCompanyState.Outcome.OtherSlug _ ->
          throw Refusal.dataRefused(
              List.of(
                  InputFault.inBody(
                      "/slug",
                      "OTHER_SLUG",
                      "Expected the slug of your company, typed in full, but got another.")));
      case ChangeCompanyState.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// The confirmation that a company is to be deleted.
  ///
  /// @param slug the company's own, typed in full
  @Introspected
  @Schema(name = "CompanyDeletion")
  record DeletionBody(@Size(max = 100) String slug) implements RequestBody {}

  /// Who is to own the company.
  ///
  /// @param member the id of a member
  @Introspected
  @Schema(name = "NewOwner")
  record OwnerBody(UserId member) implements RequestBody {}
}
