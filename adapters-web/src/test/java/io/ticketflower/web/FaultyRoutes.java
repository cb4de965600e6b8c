package io.ticketflower.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import io.ticketflower.application.transaction.LostRace;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/// Routes that fail, each in its own way; only where a test asks for them.
@Hidden
@Controller("/faulty")
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(property = "test.faulty-routes")
final class FaultyRoutes {
  static final String SECRET = "password=hunter2";

  @Get("/{how}")
  String fail(String how) throws Exception {
    return switch (how) {
      case "bug" -> throw new IllegalStateException(SECRET);
      case "argument" -> throw new IllegalArgumentException(SECRET);
      case "checked" -> throw new Exception(SECRET);
      case "error" -> throw new StackOverflowError(SECRET);
      case "race" -> throw new LostRace();
      case "no-connection" ->
          throw new IllegalStateException(new SQLTransientConnectionException(SECRET));
      case "shutting-down" -> throw new IllegalStateException(new SQLException(SECRET, "57P01"));
      case "constraint" -> throw new IllegalStateException(new SQLException(SECRET, "23505"));
      default -> "no fault";
    };
  }
}
