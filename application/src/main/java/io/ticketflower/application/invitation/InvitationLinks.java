package io.ticketflower.application.invitation;

import java.net.URI;

/// Where somebody goes who wants to accept. The token stands behind `#`: that part of an address is
/// sent to no server, and so stands in no log.
///
/// @param site where people find this installation
public record InvitationLinks(URI site) {
  public URI of(String token) {
    return URI.create(site.toString().replaceAll("/+$", "") + "/accept-invitation#" + token);
  }
}
