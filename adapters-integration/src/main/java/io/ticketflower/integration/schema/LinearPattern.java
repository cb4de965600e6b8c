package io.ticketflower.integration.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.regex.RegularExpression;

/// A pattern that takes time in proportion to the text, whatever the text: RE2's, so without
/// looking around and without back references.
final class LinearPattern implements RegularExpression {
  private static final int LONGEST = 1_000;
  private static final int CHARACTERS_PER_STEP = 20;

  private final Pattern pattern;

  private LinearPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /// @throws IllegalArgumentException if it is no pattern, or too large a one
  static LinearPattern compile(String pattern) {
    if (pattern.length() > LONGEST) {
      throw new IllegalArgumentException("it has more than %d characters".formatted(LONGEST));
    }
    if (PatternSize.isTooLarge(pattern)) {
      throw new IllegalArgumentException("its repetitions multiply to too many");
    }
    try {
      return new LinearPattern(Pattern.compile(pattern));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "of this: %s %s".formatted(e.getDescription(), e.getPattern()), e);
    }
  }

  /// Somewhere in the text, as JSON Schema has it.
  @Override
  public boolean matches(String text) {
    BoundedExecution.charge(1 + (long) text.length() * pattern.programSize() / CHARACTERS_PER_STEP);
    return pattern.matcher(text).find();
  }
}
