package io.ticketflower.web.http;

import io.micronaut.http.HttpResponse;
import java.net.URI;
import java.util.UUID;

/// Answers that carry one thing, with the version that a client sends back in `If-Match`.
public final class Answers {
  private Answers() {}

  public static <T> HttpResponse<T> one(T body, int version) {
    return HttpResponse.ok(body).header("ETag", etag(version));
  }

  /// @param collection under which the new thing stands, such as `/api/v1/tickets`
  public static <T> HttpResponse<T> made(String collection, UUID id, T body, int version) {
    return HttpResponse.created(body, URI.create(collection + "/" + id))
        .header("ETag", etag(version));
  }

  private static String etag(int version) {
    return "\"" + version + "\"";
  }
}
