package io.ticketflower.web.apikey;

import io.ticketflower.application.apikey.MakeApiKey;
import io.ticketflower.application.apikey.RevokeApiKey;
import io.ticketflower.domain.apikey.KeyScopes;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.web.http.InputFault;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.Words;
import java.util.stream.Stream;

/// Why a key is not made, or not revoked, in words.
final class ApiKeyRefusals {
  private ApiKeyRefusals() {}

  static Refusal unfit(MakeApiKey.Outcome.Unfit unfit) {
    return Refusal.dataRefused(
        Stream.concat(
                unfit.scopes().stream().map(ApiKeyRefusals::beyond),
                unfit.expiry().stream().map(ApiKeyRefusals::untimely))
            .toList());
  }

  private static InputFault beyond(Permission scope) {
    String word = Words.of(scope);
    return KeyScopes.canBeOne(scope)
        ? InputFault.inBody(
            "/scopes",
            "BEYOND_OWN_RIGHTS",
            "Expected permissions that you have yourself, but %s is none.".formatted(word))
        : InputFault.inBody(
            "/scopes",
            "IN_PERSON_ONLY",
            "Expected permissions that can be handed on to a program, but %s can't."
                .formatted(word));
  }

  private static InputFault untimely(MakeApiKey.Expiry expiry) {
    return InputFault.inBody(
        "/expiresAt",
        "TIME_RANGE",
        "Expected a time after %s, up to %s, but got %s."
            .formatted(expiry.now(), expiry.latest(), expiry.wished()));
  }

  static Refusal tooMany(int most) {
    return new Refusal(
        ProblemKind.TOO_MANY_KEYS,
        "Expected at most %d live API keys, but you have them already: revoke one that is not used."
            .formatted(most));
  }

  static Refusal notInPerson() {
    return new Refusal(
        ProblemKind.IN_PERSON_ONLY,
        "Expected the member in person, but this is a program, a guest, or somebody in their"
            + " place.");
  }

  static void demandRevoked(RevokeApiKey.Outcome outcome) {
    switch (outcome) {
      case RevokeApiKey.Outcome.Revoked _ -> {}
      case RevokeApiKey.Outcome.NotFound _ -> throw Refusal.notFound();
      case RevokeApiKey.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
      case RevokeApiKey.Outcome.NotInPerson _ -> throw notInPerson();
    }
  }
}
