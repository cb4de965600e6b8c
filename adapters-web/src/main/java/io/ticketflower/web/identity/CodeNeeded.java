package io.ticketflower.web.identity;

import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;

/// The password is right, and the code of the second factor is missing or wrong.
public final class CodeNeeded {
  private CodeNeeded() {}

  public static Refusal refusal(boolean wrong) {
    return new Refusal(
        ProblemKind.SECOND_FACTOR_NEEDED,
        wrong
            ? "Expected the code that your app shows now, or a recovery code, but it is another or was"
                + " used before."
            : "Expected the code that your app shows now, or a recovery code, as \"code\", but it is"
                + " missing.");
  }
}
