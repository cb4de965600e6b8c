package io.ticketflower.architecture.wrong.application.engine;

import java.util.concurrent.ExecutorService;

/// Knows what reaches the outside.
public record Scheduled(ExecutorService executor) {}
