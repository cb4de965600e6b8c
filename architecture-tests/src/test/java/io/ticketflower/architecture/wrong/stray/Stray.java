package io.ticketflower.architecture.wrong.stray;

/// Stands in no module of the table.
public record Stray(String name) {}
