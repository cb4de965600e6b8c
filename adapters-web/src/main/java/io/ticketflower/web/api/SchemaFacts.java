package io.ticketflower.web.api;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.type.Argument;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.web.engine.TaskColumn;
import io.ticketflower.web.engine.TicketErrorColumn;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.RequestBody;
import io.ticketflower.web.http.Words;
import io.ticketflower.web.ticket.TicketColumn;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What our records say and the compiler does not see: an `Optional` may be left out, bodies take
/// no other fields, and some words are written small.
final class SchemaFacts {
  private static final Map<String, Class<? extends Enum<?>>> SMALL =
      Map.of(
          "SystemRole", SystemRole.class,
          "PlatformRole", PlatformRole.class,
          "Permission", Permission.class,
          "TicketColumn", TicketColumn.class,
          "TaskColumn", TaskColumn.class,
          "TicketErrorColumn", TicketErrorColumn.class);

  private SchemaFacts() {}

  static JsonObject addTo(JsonObject schemas) {
    Map<String, BeanIntrospection<Object>> records = records();
    var named = new LinkedHashMap<String, Json>();
    schemas
        .members()
        .forEach((name, schema) ->
            named.put(Tidied.schemaName(name), of(name, (JsonObject) schema, records)));
    named.remove("String");
    return new JsonObject(named);
  }

  private static JsonObject of(
      String name, JsonObject schema, Map<String, BeanIntrospection<Object>> records) {
    Class<? extends Enum<?>> small = SMALL.get(name);
    if (small != null) {
      return words(small, schema);
    }
    BeanIntrospection<Object> type =
        records.get(name.startsWith("Paged_") ? Paged.class.getSimpleName() : name);
    return type == null ? schema : of(type, schema);
  }

  private static JsonObject words(Class<? extends Enum<?>> type, JsonObject schema) {
    return schema.with(
        "enum",
        Json.array(Stream.of(type.getEnumConstants()).map(Words::of).<Json>map(Json::of).toList()));
  }

  private static JsonObject of(BeanIntrospection<Object> type, JsonObject schema) {
    Set<String> optional =
        Stream.of(type.getConstructorArguments())
            .filter(Argument::isOptional)
            .map(Argument::getName)
            .collect(Collectors.toSet());
    JsonArray required =
        Json.array(
            Stream.of(type.getConstructorArguments())
                .map(Argument::getName)
                .filter(name -> !optional.contains(name))
                .<Json>map(Json::of)
                .toList());
    JsonObject typed = schema.with("type", Json.of("object"));
    JsonObject exact =
        RequestBody.class.isAssignableFrom(type.getBeanType())
            ? typed.with("additionalProperties", Json.of(false))
            : typed;
    var members = new LinkedHashMap<>(exact.members());
    members.remove("required");
    JsonObject relaxed = new JsonObject(members);
    return required.items().isEmpty() ? relaxed : relaxed.with("required", required);
  }

  private static Map<String, BeanIntrospection<Object>> records() {
    return BeanIntrospector.SHARED
        .findIntrospections(it -> it.getBeanType().getName().startsWith("io.ticketflower.web."))
        .stream()
        .collect(Collectors.toMap(SchemaFacts::name, it -> it, (first, _) -> first));
  }

  private static String name(BeanIntrospection<Object> type) {
    return Optional.ofNullable(type.getBeanType().getAnnotation(Schema.class))
        .map(Schema::name)
        .orElseGet(type.getBeanType()::getSimpleName);
  }
}
