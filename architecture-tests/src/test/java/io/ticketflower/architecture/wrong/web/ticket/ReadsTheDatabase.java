package io.ticketflower.architecture.wrong.web.ticket;

import io.ticketflower.architecture.wrong.persistence.definition.RibbonRow;

/// Knows another adapter.
public record ReadsTheDatabase(RibbonRow row) {}
