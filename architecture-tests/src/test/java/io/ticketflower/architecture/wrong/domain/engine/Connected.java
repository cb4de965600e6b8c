package io.ticketflower.architecture.wrong.domain.engine;

import java.sql.Connection;

/// Knows a database.
public record Connected(Connection connection) {}
