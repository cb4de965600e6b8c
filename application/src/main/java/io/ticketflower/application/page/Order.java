package io.ticketflower.application.page;

/// How a list runs. Among equals, ids decide in the same direction.
///
/// @param by one of what this list can be sorted by
public record Order<S extends Order.By<?>>(S by, boolean isFalling) {
  /// What a list can be sorted by; each list has a closed list of these.
  public interface By<R> {
    SortKey key(R row);
  }

  /// The smallest, the oldest, or A first.
  public static <S extends Order.By<?>> Order<S> rising(S by) {
    return new Order<>(by, false);
  }

  public static <S extends Order.By<?>> Order<S> falling(S by) {
    return new Order<>(by, true);
  }
}
