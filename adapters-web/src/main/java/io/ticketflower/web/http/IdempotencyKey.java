package io.ticketflower.web.http;

import io.ticketflower.application.transaction.RequestKey;
import java.util.Optional;

/// By what a client's request can be repeated without harm, if the client gave it a key.
public record IdempotencyKey(Optional<RequestKey> request) {}
