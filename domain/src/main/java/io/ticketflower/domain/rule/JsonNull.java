package io.ticketflower.domain.rule;

/// The one JSON `null`.
public enum JsonNull implements Json {
  NULL;

  @Override
  public String toString() {
    return "null";
  }
}
