package io.ticketflower.domain.definition;

/// Where a reader finds more: a policy, a manual.
public record ExternalReference(String label, String description, String uri) {}
