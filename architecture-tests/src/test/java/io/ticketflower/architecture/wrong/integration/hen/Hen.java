package io.ticketflower.architecture.wrong.integration.hen;

import io.ticketflower.architecture.wrong.integration.egg.Egg;

/// Nobody can say which was first.
public record Hen(Egg egg) {}
