package io.ticketflower.architecture.wrong.persistence.identity;

import io.ticketflower.architecture.wrong.integration.post.Letter;

/// Knows another adapter.
public record SendsLetters(Letter letter) {}
