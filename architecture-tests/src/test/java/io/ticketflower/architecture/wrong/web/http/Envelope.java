package io.ticketflower.architecture.wrong.web.http;

public record Envelope(String address) {}
