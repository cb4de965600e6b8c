package io.ticketflower.application.transaction;

/// What a client sends so that a request can be repeated without harm (`Idempotency-Key`).
///
/// @param key chosen by the client, made unique by who the client is
/// @param fingerprint a hash of the request, so that the same key can't stand for another one
public record RequestKey(String key, String fingerprint) {}
