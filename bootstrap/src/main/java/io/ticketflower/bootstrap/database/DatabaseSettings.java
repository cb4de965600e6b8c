package io.ticketflower.bootstrap.database;

/// Where the data is, and by which roles it is reached: the owner changes the schema and nothing
/// else, the application works, the auditor reads across companies for checks.
///
/// @param url without user or password
public record DatabaseSettings(
    String url, Credentials application, Credentials owner, Credentials auditor) {}
