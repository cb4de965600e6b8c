package io.ticketflower.web.api;

import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The OpenAPI 3.1 document that is served.
///
/// The compiler makes its body from the controllers and their comments. What all operations have in
/// common is added here, in one place, when the application starts: `frame.json` has the prose and
/// the security scheme, `examples` holds an example for each operation.
@Singleton
final class ApiDescription {
  private static final String COMPILED = "/META-INF/swagger/ticketflower.json";
  private static final String FRAME = "frame.json";
  private final JsonReader jsonReader;
  private final String text;

  ApiDescription(JsonReader jsonReader) {
    this.jsonReader = jsonReader;
    this.text = complete().toString();
  }

  String text() {
    return text;
  }

  private JsonObject complete() {
    JsonObject compiled = Tidied.document(read(COMPILED));
    JsonObject frame = read(FRAME);
    JsonObject schemas =
        SchemaFacts.addTo(object(object(compiled, "components"), "schemas"))
            .merge(object(object(frame, "components"), "schemas"));
    JsonObject components =
        object(frame, "components")
            .with("schemas", schemas)
            .with("responses", ProblemAnswers.components());
    return compiled
        .merge(frame)
        .with("components", components)
        .with("paths", paths(object(compiled, "paths")).merge(object(frame, "paths")));
  }

  private JsonObject paths(JsonObject paths) {
    return mapMembers(
        paths,
        (path, operations) ->
            mapMembers(
                (JsonObject) operations,
                (method, operation) -> operation(path, method, (JsonObject) operation)));
  }

  private JsonObject operation(String path, String method, JsonObject operation) {
    String id = operation.get("operationId").map(ApiDescription::plain).orElse("");
    Optional<JsonObject> examples =
        Optional.ofNullable(ApiDescription.class.getResource("examples/" + id + ".json"))
            .map(_ -> read("examples/" + id + ".json"));
    return OperationFacts.addTo(path, method, operation, examples.orElse(JsonObject.EMPTY));
  }

  private JsonObject read(String resource) {
    try (InputStream stream = ApiDescription.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("Expected the resource " + resource + ", but got none.");
      }
      return (JsonObject)
          jsonReader.readOwn(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// What becomes of one member of an object.
  interface MemberChange {
    Json apply(String name, Json value);
  }

  static JsonObject mapMembers(JsonObject object, MemberChange change) {
    var members = new LinkedHashMap<String, Json>();
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      members.put(member.getKey(), change.apply(member.getKey(), member.getValue()));
    }
    return new JsonObject(members);
  }

  static JsonObject object(JsonObject parent, String name) {
    return parent.get(name).map(JsonObject.class::cast).orElse(JsonObject.EMPTY);
  }

  static String plain(Json text) {
    return text instanceof JsonString(var value) ? value : "";
  }
}
