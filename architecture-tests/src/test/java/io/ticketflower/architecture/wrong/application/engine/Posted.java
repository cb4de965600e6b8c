package io.ticketflower.architecture.wrong.application.engine;

import io.ticketflower.architecture.wrong.integration.post.Letter;

/// Knows a module further out.
public record Posted(Letter letter) {}
