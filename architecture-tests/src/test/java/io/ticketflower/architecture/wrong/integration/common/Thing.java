package io.ticketflower.architecture.wrong.integration.common;

/// Stands in a folder whose name says nothing.
public record Thing(String name) {}
