package io.ticketflower.web.http;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.bind.binders.AnnotatedRequestArgumentBinder;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Reads the body of a request into the record that a controller asks for. No body at all is an
/// empty object, so that its writer learns which fields are missing.
@Singleton
final class BodyBinder
    implements AnnotatedRequestArgumentBinder<Body, RequestBody>,
        TypedRequestArgumentBinder<RequestBody>,
        PostponedRequestArgumentBinder<RequestBody> {
  private static final int LARGEST = 256 * 1024;
  private final JsonReader jsonReader;

  BodyBinder(JsonReader jsonReader) {
    this.jsonReader = jsonReader;
  }

  @Override
  public Class<Body> getAnnotationType() {
    return Body.class;
  }

  @Override
  public Argument<RequestBody> argumentType() {
    return Argument.of(RequestBody.class);
  }

  @Override
  public BindingResult<RequestBody> bind(
      ArgumentConversionContext<RequestBody> context, HttpRequest<?> request) {
    RequestBody body = read(context.getArgument().getType(), RawBody.text(request, LARGEST));
    return () -> Optional.of(body);
  }

  private <T extends RequestBody> T read(Class<T> type, String text) {
    RecordReader.Outcome<T> outcome = RecordReader.read(type, object(text));
    return outcome.value().orElseThrow(() -> Refusal.invalid(outcome.faults()));
  }

  private JsonObject object(String text) {
    if (text.isEmpty()) {
      return JsonObject.EMPTY;
    }
    return switch (jsonReader.read(text)) {
      case JsonReader.Reading.Understood(JsonObject object) -> object;
      case JsonReader.Reading.Understood(Json other) ->
          throw Refusal.invalid(
              List.of(
                  InputFault.inBody(
                      "",
                      "WRONG_TYPE",
                      "Expected an object, but got %s.".formatted(RecordReader.type(other)))));
      case JsonReader.Reading.Malformed(var message, var line, var column) ->
          throw Refusal.malformed(message, line, column);
    };
  }
}
