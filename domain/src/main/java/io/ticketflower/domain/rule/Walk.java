package io.ticketflower.domain.rule;

import java.util.List;

/// One way through the items of a list, each item a step.
record Walk(String operator, List<Json> items, Expression body, Json start, Meter meter) {

  Json map() {
    return meter.built(operator, new JsonArray(items.stream().map(this::result).toList()));
  }

  Json filter() {
    return new JsonArray(items.stream().filter(this::holds).toList());
  }

  /// A body that gives back all it sees puts one level around the last one each time, and no other
  /// operator would notice.
  @SuppressWarnings("ReferenceEquality") // an equal value was put together, and measured, elsewhere
  Json reduce() {
    Json accumulator = start;
    for (Json current : items) {
      Json seen = JsonObject.of("current", current, "accumulator", accumulator);
      Json result = result(seen);
      accumulator = result == seen ? meter.built(operator, seen) : result;
    }
    return accumulator;
  }

  Json all() {
    return Json.of(!items.isEmpty() && items.stream().allMatch(this::holds));
  }

  Json some() {
    return Json.of(items.stream().anyMatch(this::holds));
  }

  Json none() {
    return Json.of(items.stream().noneMatch(this::holds));
  }

  private boolean holds(Json item) {
    return Rule.truthy(result(item));
  }

  private Json result(Json item) {
    meter.step(operator);
    return body.evaluate(item, meter);
  }
}
