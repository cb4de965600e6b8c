package io.ticketflower.integration.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import io.ticketflower.application.definition.JsonSchemas;
import io.ticketflower.domain.rule.Finding;
import io.ticketflower.domain.rule.Findings;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// JSON Schema of draft 2020-12. Formats `date`, `date-time`, `time`, `email`, `uri` and `uuid` are
/// asserted; the others are only hints.
///
/// A violation points at what is wrong, as far as there is something: what is missing or too much
/// in an object is pointed at by the name that it has or should have, so that a form can show the
/// message beside the field.
public final class NetworkntJsonSchemas implements JsonSchemas {
  private static final int MOST_VIOLATIONS = 100;
  private static final int MOST_KEPT = 500;
  private static final Violation TOO_MUCH_WORK =
      new Violation(
          JsonPointer.ROOT,
          "schema",
          "Expected a value that can be checked in reasonable time, but this one takes too long.");

  private final Compiler compiler = new Compiler();
  private final Map<Json, Schema> compiled =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Json, Schema> eldest) {
          return size() > MOST_KEPT;
        }
      };

  @Override
  public List<Finding> review(Json schema, JsonPointer at) {
    var findings = new Findings();
    var bounds = new SchemaBounds(at, findings);
    if (bounds.check(schema)) {
      violations(compiler.metaSchema(), schema)
          .forEach(it ->
              findings.error(
                  "SCHEMA_INVALID",
                  new JsonPointer(at.value() + it.pointer().value()),
                  it.message(),
                  "See https://json-schema.org/understanding-json-schema."));
      new SchemaReview(at, findings).check(schema);
    }
    return findings.list();
  }

  /// @throws IllegalArgumentException if the schema is none; [#review] would have told
  @Override
  public List<Violation> check(Json schema, Json value) {
    try {
      return violations(compiled(schema), value);
    } catch (SchemaException e) {
      throw new IllegalArgumentException("Expected a schema that was reviewed.", e);
    }
  }

  private static List<Violation> violations(Schema schema, Json value) {
    try {
      return BoundedExecution.validate(schema, Nodes.of(value)).stream()
          .limit(MOST_VIOLATIONS)
          .map(Wording::violation)
          .distinct()
          .toList();
    } catch (BoundedExecution.TooMuchWork _) {
      return List.of(TOO_MUCH_WORK);
    }
  }

  private Schema compiled(Json schema) {
    synchronized (compiled) {
      return compiled.computeIfAbsent(schema, compiler::compile);
    }
  }
}
