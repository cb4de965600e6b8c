package io.ticketflower.bootstrap.access;

import java.util.Map;
import java.util.UUID;

/// Somebody who calls, and what there is to ask for where they are.
///
/// @param ids by what stands in a path before the id
record Caller(Program program, Map<String, String> ids) {
  Caller {
    ids = Map.copyOf(ids);
  }

  /// The id of the thing of that kind, such as `tickets`; of nothing where there is none.
  String idOrAny(String kind) {
    return ids.getOrDefault(kind, UUID.randomUUID().toString());
  }
}
