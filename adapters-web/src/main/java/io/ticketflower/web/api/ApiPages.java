package io.ticketflower.web.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import io.ticketflower.web.http.Refusal;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/// The description of the API, and a page to browse it, all from this server.
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class ApiPages {
  private static final String SWAGGER_UI = "/META-INF/swagger/views/swagger-ui/res/";
  private static final Map<String, String> FILES =
      Map.of(
          "start.js", "start.js",
          "swagger-ui.css", SWAGGER_UI + "swagger-ui.css",
          "swagger-ui-bundle.js", SWAGGER_UI + "swagger-ui-bundle.js",
          "favicon-32x32.png", SWAGGER_UI + "favicon-32x32.png");
  private final ApiDescription description;

  ApiPages(ApiDescription description) {
    this.description = description;
  }

  @Get("/openapi.json")
  String description() {
    return description.text();
  }

  @Get("/openapi")
  String sameDescription() {
    return description.text();
  }

  @Get(uri = "/api-docs", produces = MediaType.TEXT_HTML)
  StreamedFile page() {
    return new StreamedFile(open("page.html"), MediaType.TEXT_HTML_TYPE);
  }

  @Get(uri = "/api-docs/{file}", produces = MediaType.ALL)
  HttpResponse<StreamedFile> file(String file) {
    return Optional.ofNullable(FILES.get(file))
        .map(resource ->
            HttpResponse.ok(new StreamedFile(open(resource), MediaType.forFilename(file)))
                .header("Cache-Control", "max-age=3600"))
        .orElseThrow(Refusal::notFound);
  }

  private static InputStream open(String resource) {
    InputStream stream = ApiPages.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("Expected the resource " + resource + ", but got none.");
    }
    return stream;
  }
}
