package io.ticketflower.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The web pages are written against the description that stands in their folder; it has to be the
/// one that is served, so that a change of the API shows in their build. `-Dopenapi=write` writes
/// it anew.
class PagesDescriptionTest {
  private static final Path PAGES = Path.of("../web-ui/openapi.json");

  @Test
  void the_pages_are_written_against_the_api_as_it_is() throws IOException {
    String served;
    try (Server server = Server.start()) {
      served = laidOut(server.client().get("/openapi.json").text());
    }
    if ("write".equals(System.getProperty("openapi"))) {
      Files.writeString(PAGES, served);
    }
    assertThat(PAGES).hasContent(served);
  }

  private static String laidOut(String json) throws IOException {
    var text = new StringWriter();
    var factory = new JsonFactory();
    try (var parser = factory.createParser(json);
        var generator = factory.createGenerator(text).useDefaultPrettyPrinter()) {
      while (parser.nextToken() != null) {
        generator.copyCurrentEvent(parser);
      }
    }
    return text.append('\n').toString();
  }
}
