package io.ticketflower.domain.engine;

/// The branches that one split opened.
///
/// @param outside the branch in which the splitting task stands, and in which the join will
/// @param splitNumber the number of the splitting task in its instance
public record Block(Branch outside, int splitNumber) {

  public Branch branch(int index) {
    return new Branch(prefix() + index + "/");
  }

  public boolean contains(Branch branch) {
    return branch.path().startsWith(prefix());
  }

  /// A short name, unique in the instance.
  public String prefix() {
    return outside.path() + splitNumber + ".";
  }
}
