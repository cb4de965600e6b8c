package io.ticketflower.bootstrap.database;

/// By which a database role is reached.
public record Credentials(String user, String password) {
  @Override
  public String toString() {
    return user + ", password withheld";
  }
}
