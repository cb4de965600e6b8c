package io.ticketflower.application.account;

import io.ticketflower.domain.identity.Actor;
import java.net.URI;
import java.util.List;

/// A person protects their account by an app that shows codes, or does so no longer.
public interface SetUpSecondFactor {
  Offer offer(Actor actor, String password);

  Confirmation confirm(Actor actor, String code);

  Confirmation newRecoveryCodes(Actor actor, String code);

  Removal remove(Actor actor, String password, String code);

  sealed interface Offer {
    /// @param secret in Base32, for people to type
    /// @param address for an app to read from a picture
    record Offered(String secret, URI address) implements Offer {}

    record WrongPassword() implements Offer {}

    /// Remove the one that is there first.
    record SetUpAlready() implements Offer {}
  }

  sealed interface Confirmation {
    /// @param recoveryCodes shown once; each is good once, instead of a code of the app
    record Confirmed(List<String> recoveryCodes) implements Confirmation {}

    record WrongCode() implements Confirmation {}

    /// Ask for a secret first, or the factor is confirmed already.
    record NotNow() implements Confirmation {}
  }

  sealed interface Removal {
    record Removed() implements Removal {}

    record WrongPassword() implements Removal {}

    record WrongCode() implements Removal {}

    record NotSetUp() implements Removal {}

    /// The company of the session wants everybody to have one.
    record Required() implements Removal {}
  }
}
