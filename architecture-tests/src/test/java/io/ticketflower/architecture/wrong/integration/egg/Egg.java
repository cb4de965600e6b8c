package io.ticketflower.architecture.wrong.integration.egg;

import io.ticketflower.architecture.wrong.integration.hen.Hen;

/// Nobody can say which was first.
public record Egg(Class<Hen> from) {}
