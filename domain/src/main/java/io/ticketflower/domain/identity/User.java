package io.ticketflower.domain.identity;

/// A person who can log in.
public record User(UserId id, EmailAddress email, PersonName name) {}
