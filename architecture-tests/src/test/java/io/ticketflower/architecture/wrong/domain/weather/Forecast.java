package io.ticketflower.architecture.wrong.domain.weather;

/// Stands in no feature of the table.
public record Forecast(String sky) {}
