package io.ticketflower.architecture.wrong.web.engine;

import io.ticketflower.architecture.wrong.application.engine.WateringFlowers;

/// Knows how a use case is carried out.
public record CallsTheWorker(WateringFlowers watering) {}
