package io.ticketflower.web.apikey;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.apikey.RevokeApiKey;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.web.http.Caller;

@Controller("/api/v1/members/{id}/api-keys")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "API keys")
final class MemberApiKeysController {
  private final RevokeApiKey revokeApiKey;

  MemberApiKeysController(RevokeApiKey revokeApiKey) {
    this.revokeApiKey = revokeApiKey;
  }

  /// Revoke all API keys of a member.
  ///
  /// Those in this company. Only an owner does so with owners; everybody with their own.
  @Delete
  @Status(HttpStatus.NO_CONTENT)
  void revokeMemberApiKeys(Caller caller, UserId id) {
    ApiKeyRefusals.demandRevoked(revokeApiKey.allOf(caller.actor(), id));
  }
}
