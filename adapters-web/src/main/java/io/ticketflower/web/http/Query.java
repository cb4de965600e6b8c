package io.ticketflower.web.http;

/// What a client may say behind the question mark: a record whose components are the parameters,
/// read like a [RequestBody]. A list of words is written with commas or as several parameters.
public interface Query {}
