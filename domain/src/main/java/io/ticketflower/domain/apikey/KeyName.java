package io.ticketflower.domain.apikey;

/// What a member calls a key, so that they know later which program has it: 1 to 60 characters.
public record KeyName(String value) {
  public static final int LONGEST = 60;

  public KeyName {
    value = value.strip();
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new IllegalArgumentException(
          "Expected a name of 1 to %d characters, but got %d.".formatted(LONGEST, value.length()));
    }
  }
}
