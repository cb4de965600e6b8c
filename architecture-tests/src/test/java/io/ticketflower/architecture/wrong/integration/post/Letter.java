package io.ticketflower.architecture.wrong.integration.post;

public record Letter(String text) {}
