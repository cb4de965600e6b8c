package io.ticketflower.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/// One page of a list.
///
/// @param nextCursor send it as `cursor` to get the next page; left out on the last one
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Paged<T>(
    List<T> items, @Schema(example = "AAAAAGhvbWU…") Optional<String> nextCursor) {

  public Paged {
    items = List.copyOf(items);
  }

  public static <T> Paged<T> whole(List<T> items) {
    return new Paged<>(items, Optional.empty());
  }
}
