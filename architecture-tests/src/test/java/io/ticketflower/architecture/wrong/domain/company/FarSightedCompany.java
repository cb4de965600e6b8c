package io.ticketflower.architecture.wrong.domain.company;

import io.ticketflower.architecture.wrong.domain.ticket.Bouquet;

/// Knows a feature that comes after its own.
public record FarSightedCompany(Bouquet bouquet) {}
