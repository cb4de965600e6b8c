package io.ticketflower.bootstrap.command;

import io.ticketflower.application.platform.ProtectSuperuser.Outcome;
import io.ticketflower.application.platform.ProtectSuperuser.Outcome.Protected;
import io.ticketflower.application.platform.ProtectSuperuser.Outcome.RunsNothing;

/// What somebody needs for their second factor, for people to read.
final class SecondFactorText {
  private SecondFactorText() {}

  static String of(Outcome outcome) {
    return switch (outcome) {
      case Protected(var secret, var address, var codes) ->
          """
          From now on each log-in needs the code of an app. This is shown once:
            secret for the app   %s
            or as an address     %s
            recovery codes, each good once:
              %s
          """
              .formatted(secret, address, String.join("\n    ", codes));
      case RunsNothing _ ->
          throw new StopReason("Expected somebody who runs the installation, but they don't.");
    };
  }
}
