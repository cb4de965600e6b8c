package io.ticketflower.bootstrap.database;

import io.ticketflower.persistence.database.DatabaseRoles;

/// Where the data is, and by which roles it is reached.
///
/// @param url without user or password
public record DatabaseSettings(String url, DatabaseRoles roles) {}
