package io.ticketflower.architecture.wrong.persistence.schema.tables;

/// A table of no company.
public final class Users {
  public static final Users USERS = new Users();

  public final Object EMAIL = new Object();
}
