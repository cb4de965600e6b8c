package io.ticketflower.architecture.wrong.integration.action;

import io.ticketflower.architecture.wrong.persistence.definition.RibbonRow;

/// Knows another adapter.
public record ReadsTheDatabase(RibbonRow row) {}
