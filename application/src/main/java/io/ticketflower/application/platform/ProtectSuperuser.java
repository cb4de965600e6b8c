package io.ticketflower.application.platform;

import io.ticketflower.domain.identity.EmailAddress;
import java.net.URI;
import java.util.List;

/// Gives somebody who runs the installation a second factor, at the machine's own command line:
/// whoever sits there can do anything anyway, and nobody else can.
public interface ProtectSuperuser {
  Outcome protect(EmailAddress email);

  sealed interface Outcome {
    /// Holds from now on; the app of before shows nothing that is good any more.
    ///
    /// @param secret in Base32, for people to type
    /// @param address for an app to read from a picture
    /// @param recoveryCodes each good once, instead of a code of the app
    record Protected(String secret, URI address, List<String> recoveryCodes) implements Outcome {}

    record RunsNothing() implements Outcome {}
  }
}
