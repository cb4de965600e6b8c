package io.ticketflower.architecture.wrong.bootstrap.wiring;

import io.ticketflower.architecture.wrong.testkit.engine.InMemoryRibbons;

/// Ships what is meant for tests.
public record WiresTheTestkit(InMemoryRibbons ribbons) {}
