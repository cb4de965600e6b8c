package io.ticketflower.architecture.wrong.integration.mail;

public record Letter(String text) {}
