package io.ticketflower.web.identity;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;

/// Whether anybody may open a company here, or only the operator.
@Context
public final class SignUpDoor {
  private final boolean open;

  SignUpDoor(@Value("${ticketflower.sign-up:open}") String setting) {
    this.open =
        switch (setting) {
          case "open" -> true;
          case "closed" -> false;
          default ->
              throw new IllegalArgumentException(
                  "Expected ticketflower.sign-up to be open or closed, but it is \"%s\"."
                      .formatted(setting));
        };
  }

  /// @throws Refusal if it is closed
  public void pass() {
    if (!open) {
      throw new Refusal(
          ProblemKind.SIGN_UP_CLOSED,
          "Expected somebody to let you in, since nobody opens a company here on their own: ask"
              + " your company for an invitation, or the operator for a company.");
    }
  }

  public static Refusal emailTaken() {
    return new Refusal(
        ProblemKind.TAKEN,
        "Expected an e-mail address that is new here, but somebody has it: log in instead.");
  }

  public static Refusal slugTaken(Slug slug) {
    return new Refusal(
        ProblemKind.TAKEN,
        "Expected a free slug, but another company is \"%s\".".formatted(slug.value()));
  }
}
