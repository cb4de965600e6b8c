package io.ticketflower.domain.company;

/// What a company role is for, in a company's own words; up to 500 characters, or none.
public record RoleDescription(String value) {
  public static final int LONGEST = 500;
  public static final RoleDescription NONE = new RoleDescription("");

  public RoleDescription {
    value = value.strip();
    if (value.length() > LONGEST) {
      throw new IllegalArgumentException(
          "Expected a description of at most %d characters, but got %d."
              .formatted(LONGEST, value.length()));
    }
  }
}
