package io.ticketflower.domain.rule;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// How templates are written: `{"$": rule}` is a rule, all else is plain data.
record TemplateGrammar(Findings findings) implements Grammar {
  private static final String MARK = "$";

  @Override
  public Expression read(Json source, JsonPointer at) {
    return switch (source) {
      case JsonArray(var items) -> Structure.array(readEach(items, at));
      case JsonObject(var members) when members.containsKey(MARK) && members.size() == 1 ->
          new RuleGrammar(findings).read(members.firstEntry().getValue(), at.child(MARK));
      case JsonObject(var members) -> object(members, at);
      case JsonNull _, JsonBoolean _, JsonNumber _, JsonString _ -> new Literal(source);
    };
  }

  private Expression object(SequencedMap<String, Json> members, JsonPointer at) {
    if (members.containsKey(MARK)) {
      findings.warning(
          "RULE_NOT_ALONE",
          at.child(MARK),
          "Expected \"$\" to be the only key of its object, but there are " + members.size() + ".",
          "It is taken as plain data; for a rule, move the other keys away.");
    }
    var expressions = new LinkedHashMap<String, Expression>();
    members.forEach((name, member) -> expressions.put(name, read(member, at.child(name))));
    return Structure.object(expressions);
  }
}
