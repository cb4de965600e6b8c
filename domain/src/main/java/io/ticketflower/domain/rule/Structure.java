package io.ticketflower.domain.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// An array or an object with expressions in it.
final class Structure {
  private Structure() {}

  /// The array of these items; a plain value if none of them depends on the data.
  static Expression array(List<Expression> items) {
    var array = new Items(items);
    return items.stream().allMatch(Literal.class::isInstance) ? literal(array) : array;
  }

  /// The object of these members; a plain value if none of them depends on the data.
  static Expression object(SequencedMap<String, Expression> members) {
    var object = new Members(members);
    return members.values().stream().allMatch(Literal.class::isInstance) ? literal(object) : object;
  }

  private static Literal literal(Assembly constant) {
    return new Literal(constant.assemble(JsonNull.NULL, new Meter()));
  }

  private sealed interface Assembly extends Expression {
    String symbol();

    Json assemble(Json data, Meter meter);

    @Override
    default Json evaluate(Json data, Meter meter) {
      meter.step(symbol());
      return meter.built(symbol(), assemble(data, meter));
    }
  }

  private record Items(List<Expression> items) implements Assembly {
    @Override
    public String symbol() {
      return "[]";
    }

    @Override
    public Json assemble(Json data, Meter meter) {
      var values = new ArrayList<Json>(items.size());
      items.forEach(item -> values.add(item.evaluate(data, meter)));
      return new JsonArray(values);
    }

    @Override
    public boolean reads(Path root) {
      return items.stream().anyMatch(item -> item.reads(root));
    }
  }

  private record Members(SequencedMap<String, Expression> members) implements Assembly {
    @Override
    public String symbol() {
      return "{}";
    }

    @Override
    public Json assemble(Json data, Meter meter) {
      var values = new LinkedHashMap<String, Json>();
      members.forEach((name, member) -> values.put(name, member.evaluate(data, meter)));
      return new JsonObject(values);
    }

    @Override
    public boolean reads(Path root) {
      return members.values().stream().anyMatch(member -> member.reads(root));
    }
  }
}
