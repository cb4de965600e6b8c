package io.ticketflower.persistence.database;

/// Where the data is, and by which roles it is reached.
///
/// @param url without user or password
public record DatabaseSettings(String url, DatabaseRoles roles) {

  /// For people to read: how the driver is set up, and what it may be given there that nobody else
  /// should know, is left out.
  public String place() {
    return url.split("\\?", 2)[0];
  }
}
