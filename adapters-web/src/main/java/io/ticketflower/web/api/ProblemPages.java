package io.ticketflower.web.api;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What each kind of problem means: the pages to which the `type` of a problem leads.
@Hidden
@Controller("/problems")
@Secured(SecurityRule.IS_ANONYMOUS)
final class ProblemPages {

  @Get(produces = MediaType.TEXT_HTML)
  String all() {
    return page(
        "What can go wrong",
        Stream.of(ProblemKind.values())
            .map(kind ->
                "<p><a href=\"%s\">%s</a> (%d)</p>"
                    .formatted(kind.type(), kind.title(), kind.status()))
            .collect(Collectors.joining("\n")));
  }

  @Get(uri = "/{slug}", produces = MediaType.TEXT_HTML)
  String one(String slug) {
    return ProblemKind.ofSlug(slug)
        .map(kind ->
            page(
                kind.title(),
                "<p>Status %d. %s</p>\n<p><a href=\"/problems\">All problems</a></p>"
                    .formatted(kind.status(), kind.explanation())))
        .orElseThrow(Refusal::notFound);
  }

  private static String page(String title, String body) {
    return """
    <!doctype html>
    <html lang="en">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>%1$s - TicketFlower</title>
    <h1>%1$s</h1>
    %2$s
    </html>
    """
        .formatted(title, body);
  }
}
