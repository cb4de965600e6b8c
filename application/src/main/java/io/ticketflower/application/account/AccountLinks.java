package io.ticketflower.application.account;

import java.net.URI;

/// Where the links in letters about an account lead. The token stands behind `#`: that part of an
/// address is sent to no server, and so stands in no log.
///
/// @param site where people find this installation
public record AccountLinks(URI site) {
  URI resetPassword(String token) {
    return page("reset-password", token);
  }

  URI verifyEmail(String token) {
    return page("verify-email", token);
  }

  private URI page(String name, String token) {
    return URI.create(site.toString().replaceAll("/+$", "") + "/" + name + "#" + token);
  }
}
