package io.ticketflower.architecture.wrong.domain.engine;

import io.ticketflower.architecture.wrong.integration.post.Letter;

/// Knows a module further out.
public record Published(Letter letter) {}
