package io.ticketflower.architecture.wrong.testkit.engine;

import io.ticketflower.architecture.wrong.persistence.definition.RibbonRow;

/// Knows the adapters that it is to be compared with.
public record ReadsTheDatabase(RibbonRow row) {}
