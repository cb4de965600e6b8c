package io.ticketflower.domain.identity;

/// How a person is called; either part has 1 to 100 characters.
public record PersonName(String first, String last) {
  public static final int LONGEST = 100;

  public PersonName {
    first = checked(first, "first");
    last = checked(last, "last");
  }

  public String full() {
    return first + " " + last;
  }

  private static String checked(String part, String which) {
    String stripped = part.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST) {
      throw new IllegalArgumentException(
          "Expected a %s name of 1 to %d characters, but got %d."
              .formatted(which, LONGEST, stripped.length()));
    }
    return stripped;
  }
}
