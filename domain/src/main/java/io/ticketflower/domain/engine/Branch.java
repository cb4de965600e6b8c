package io.ticketflower.domain.engine;

import java.util.Optional;
import java.util.regex.Pattern;

/// The line of tasks that a task stands in. Outside of every split there is one, the [#ROOT]; a
/// split opens a [Block] of several.
///
/// Written as a path: `7.0/` is the first branch that task number 7 opened, `7.0/9.1/` the second
/// of those that task number 9 opened inside of it.
public record Branch(String path) {
  // before ROOT, which is checked by it
  private static final Pattern FORM = Pattern.compile("(\\d+\\.\\d+/)*");
  public static final Branch ROOT = new Branch("");

  public Branch {
    if (!FORM.matcher(path).matches()) {
      throw new IllegalArgumentException("Expected a path such as 7.0/9.1/, but got " + path);
    }
  }

  /// The block that a split opens in this branch.
  ///
  /// @param splitNumber the number of the splitting task in its instance
  public Block opens(int splitNumber) {
    return new Block(this, splitNumber);
  }

  /// The innermost block that this branch belongs to; none at the root.
  public Optional<Block> block() {
    if (path.isEmpty()) {
      return Optional.empty();
    }
    int start = path.lastIndexOf('/', path.length() - 2) + 1;
    int splitNumber = Integer.parseInt(path.substring(start, path.lastIndexOf('.')));
    return Optional.of(new Block(new Branch(path.substring(0, start)), splitNumber));
  }
}
