package io.ticketflower.architecture.wrong.domain.ticket;

public record Bouquet(String ribbon) {}
