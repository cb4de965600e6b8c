package io.ticketflower.domain.rule;

import java.util.List;
import java.util.SequencedMap;

/// In a rule, an object with several keys, or none, is data and stays as it is. Whoever puts an
/// operator into one most likely meant it to be worked out, so that is found here.
record ConstantObjects(Findings findings) {

  void check(JsonObject object, JsonPointer at) {
    object.members().keySet().stream()
        .filter(name -> Operator.called(name).isPresent())
        .forEach(name -> reportNeighbours(name, object.members().size(), at.child(name)));
    checkInside(object.members(), at);
  }

  private void reportNeighbours(String symbol, int keys, JsonPointer at) {
    findings.error(
        "OPERATOR_NOT_ALONE",
        at,
        "Expected \"%s\" to be the only key of its object, but there are %d."
            .formatted(symbol, keys),
        "Give each operator an object of its own, and join them by \"and\" or \"or\".");
  }

  private void checkInside(SequencedMap<String, Json> members, JsonPointer at) {
    members.forEach((name, member) -> check(member, at.child(name)));
  }

  private void check(Json data, JsonPointer at) {
    switch (data) {
      case JsonArray(var items) -> checkInside(items, at);
      case JsonObject(var members) -> {
        if (members.size() == 1) {
          warnOfOperator(members.firstEntry().getKey(), at);
        }
        checkInside(members, at);
      }
      case JsonNull _, JsonBoolean _, JsonNumber _, JsonString _ -> {}
    }
  }

  private void checkInside(List<Json> items, JsonPointer at) {
    for (int i = 0; i < items.size(); i++) {
      check(items.get(i), at.child(i));
    }
  }

  private void warnOfOperator(String name, JsonPointer at) {
    if (Operator.called(name).isPresent()) {
      findings.warning(
          "OPERATOR_IN_DATA",
          at.child(name),
          "Expected plain data in an object with several keys, but got the operator \""
              + name
              + "\".",
          "It is not worked out. A template can put worked out values into an object.");
    }
  }
}
