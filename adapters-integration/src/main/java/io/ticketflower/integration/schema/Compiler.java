package io.ticketflower.integration.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import io.ticketflower.domain.rule.Json;
import java.util.Set;

/// Turns schemas into what the library checks values with. Nothing is shared between two schemas,
/// so that one company's can't mean another's by its name.
final class Compiler {
  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final Set<String> ASSERTED_FORMATS =
      Set.of("date", "date-time", "time", "email", "uri", "uuid");

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          dialect(),
          builder ->
              builder
                  .schemaCacheEnabled(false)
                  .schemaLoader(loader -> loader.fetchRemoteResources(false).block(_ -> true))
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder()
                          .regularExpressionFactory(LinearPattern::compile)
                          .losslessNarrowing(true)
                          .preloadSchema(false)
                          .build()));
  private final Schema metaSchema =
      SchemaRegistry.withDefaultDialect(
              Dialects.getDraft202012(),
              builder ->
                  builder.schemaRegistryConfig(
                      SchemaRegistryConfig.builder()
                          .regularExpressionFactory(LinearPattern::compile)
                          .build()))
          .getSchema(SchemaLocation.of(DIALECT));

  Schema compile(Json schema) {
    JsonNode node = Nodes.of(schema);
    if (node instanceof ObjectNode object) {
      object.remove("$id");
      object.remove("$schema");
    }
    return registry.getSchema(node);
  }

  /// The schema of schemas.
  Schema metaSchema() {
    return metaSchema;
  }

  private static Dialect dialect() {
    return Dialect.builder(Dialects.getDraft202012())
        .formats(formats -> formats.keySet().retainAll(ASSERTED_FORMATS))
        .build();
  }
}
