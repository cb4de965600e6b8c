package io.ticketflower.domain.definition;

import static io.ticketflower.domain.definition.ObjectReader.cut;

import io.ticketflower.domain.definition.ObjectReader.Placed;
import io.ticketflower.domain.rule.Findings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// Reads the `fields` of a workflow's document: the workflow's own data.
final class FieldReader {
  private static final SequencedMap<String, Field.Type> TYPES = new LinkedHashMap<>();

  static {
    for (Field.Type type : Field.Type.values()) {
      TYPES.put(type.name().toLowerCase(Locale.ROOT), type);
    }
  }

  private final Findings findings;
  private final SequencedMap<String, Field> fields = new LinkedHashMap<>();

  FieldReader(Findings findings) {
    this.findings = findings;
  }

  /// By their names, in the document's order.
  SequencedMap<String, Field> read(List<Placed> items) {
    items.forEach(item -> ObjectReader.of(item, findings).ifPresent(this::read));
    return fields;
  }

  private void read(ObjectReader item) {
    String name = new Wording(item).name("name");
    Field.Type type = item.choice(item.requireText("type"), "type", TYPES).orElse(Field.Type.ANY);
    item.refuseOthers();
    if (!name.isEmpty() && fields.putIfAbsent(name, new Field(name, type)) != null) {
      findings.error(
          "DUPLICATE_FIELD",
          item.at("name"),
          "Expected each field once, but " + cut(name) + " is declared again.",
          "Rename one of the two, or remove it.");
    }
  }
}
