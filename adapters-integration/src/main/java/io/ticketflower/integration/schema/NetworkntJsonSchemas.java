package io.ticketflower.integration.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import io.ticketflower.application.definition.JsonSchemas;
import io.ticketflower.domain.rule.Finding;
import io.ticketflower.domain.rule.Findings;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonBoolean;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// JSON Schema by networknt's validator, with `format` asserted and patterns by RE2/J.
public final class NetworkntJsonSchemas implements JsonSchemas {
  private static final int MOST_KEPT = 2_000;

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder
                  .schemaCacheEnabled(false)
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder()
                          .formatAssertionsEnabled(true)
                          .pathType(PathType.JSON_POINTER)
                          .locale(Locale.ENGLISH)
                          .regularExpressionFactory(new LinearPatterns())
                          .build()));
  private final Schema ofSchemas =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              builder ->
                  builder.schemaRegistryConfig(
                      SchemaRegistryConfig.builder()
                          .pathType(PathType.JSON_POINTER)
                          .locale(Locale.ENGLISH)
                          .build()))
          .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
  private final Map<Json, Schema> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Json, Schema> eldest) {
          return size() > MOST_KEPT;
        }
      };

  @Override
  public List<Finding> review(Json schema, JsonPointer at) {
    Findings findings = new Findings();
    if (!(schema instanceof JsonObject) && !(schema instanceof JsonBoolean)) {
      findings.error(
          "SCHEMA_INVALID",
          at,
          "Expected a JSON Schema, which is an object or a boolean, but got %s.".formatted(schema),
          "See https://json-schema.org/understanding-json-schema.");
      return findings.list();
    }
    SchemaSafety.review(schema, at, findings);
    if (!findings.hasErrors()) {
      ofSchemas.validate(JacksonNodes.of(schema)).forEach(error -> add(findings, at, error));
    }
    if (!findings.hasErrors()) {
      compile(schema, at, findings);
    }
    return findings.list();
  }

  @Override
  public List<Violation> check(Json schema, Json value) {
    return compiled(schema).validate(JacksonNodes.of(value)).stream()
        .map(Complaint::of)
        .distinct()
        .toList();
  }

  private static void add(Findings findings, JsonPointer at, Error error) {
    Violation violation = Complaint.of(error);
    findings.error(
        "SCHEMA_INVALID",
        new JsonPointer(at.value() + violation.pointer().value()),
        violation.message(),
        "See https://json-schema.org/understanding-json-schema.");
  }

  private void compile(Json schema, JsonPointer at, Findings findings) {
    try {
      registry.getSchema(JacksonNodes.of(schema)).validate(JacksonNodes.of(JsonObject.EMPTY));
    } catch (SchemaException unusable) {
      findings.error(
          "SCHEMA_INVALID",
          at,
          "Expected a schema that can be used, but: %s".formatted(unusable.getMessage()),
          "See https://json-schema.org/understanding-json-schema.");
    }
  }

  private Schema compiled(Json schema) {
    synchronized (kept) {
      Schema known = kept.get(schema);
      if (known != null) {
        return known;
      }
    }
    Schema fresh = registry.getSchema(JacksonNodes.of(schema));
    synchronized (kept) {
      kept.put(schema, fresh);
    }
    return fresh;
  }
}
