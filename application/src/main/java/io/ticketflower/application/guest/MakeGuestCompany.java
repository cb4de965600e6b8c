package io.ticketflower.application.guest;

import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Guest;
import io.ticketflower.domain.identity.Trial;
import java.util.Optional;

/// Makes the one company that all guests share, where the operator wants it so. Asked again, it
/// changes nothing.
public interface MakeGuestCompany {
  Outcome make(Command command);

  /// @param owner who hosts the guests
  /// @param anew whether to throw away what is there, and to begin from the demo data
  record Command(String name, Slug slug, EmailAddress owner, int mostRecords, boolean anew) {

    public static final String USUAL_NAME = "Guest Demo Organization";
    public static final String USUAL_SLUG = "guest-demo";
    public static final String USUAL_OWNER = "host@" + Guest.DOMAIN;

    static Command usual(int mostRecords) {
      return new Command(
          USUAL_NAME, new Slug(USUAL_SLUG), new EmailAddress(USUAL_OWNER), mostRecords, false);
    }
  }

  sealed interface Outcome {
    record Made(Trial trial) implements Outcome {}

    record WasThere(Trial trial) implements Outcome {}

    /// A company that is not for guests is called so.
    record SlugTaken(Slug slug) implements Outcome {}
  }

  /// The trial, whoever made it.
  static Optional<Trial> trial(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Made(var trial) -> Optional.of(trial);
      case Outcome.WasThere(var trial) -> Optional.of(trial);
      case Outcome.SlugTaken _ -> Optional.empty();
    };
  }
}
