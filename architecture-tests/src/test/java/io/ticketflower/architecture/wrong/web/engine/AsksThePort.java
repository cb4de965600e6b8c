package io.ticketflower.architecture.wrong.web.engine;

import io.ticketflower.architecture.wrong.application.engine.Ribbons;

/// Leaves out the use case, and with it the question who may do this.
public record AsksThePort(Ribbons ribbons) {}
