package io.ticketflower.integration.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Jackson's complaints in our own words: "Expected …, but …".
final class Wording {
  private static final int LONGEST_QUOTE = 40;
  private static final Pattern CHARACTER =
      Pattern.compile(
          "Unexpected character \\('(.+?)' \\(code [^)]*\\)\\):? ?(?:was expecting )?(.*)",
          Pattern.DOTALL);
  private static final Pattern TOKEN =
      Pattern.compile("(?:Unrecognized|Non-standard) token '(.*?)'.*", Pattern.DOTALL);
  private static final Pattern DUPLICATE =
      Pattern.compile("Duplicate (?:field|Object property) ['\"](.*)['\"]", Pattern.DOTALL);
  private static final Pattern CLOSING =
      Pattern.compile("Unexpected close marker '(.)': expected '(.)'.*", Pattern.DOTALL);

  private Wording() {}

  static String of(JsonProcessingException fault) {
    String original = fault.getOriginalMessage();
    return switch (fault) {
      case StreamConstraintsException _ -> ofLimit(original);
      case JsonEOFException _ -> "Expected more to follow, but the text ends here.";
      default -> ofSyntax(original);
    };
  }

  private static String ofLimit(String original) {
    if (original.contains("nesting depth")) {
      return "Expected at most 64 levels of objects and arrays, but there are more.";
    }
    return original.contains("Number")
        ? "Expected a number of at most 1000 characters, but it is longer."
        : "Expected less of everything, but a limit was passed.";
  }

  private static String ofSyntax(String original) {
    Matcher character = CHARACTER.matcher(original);
    if (character.matches()) {
      return "Expected %s, but found %s."
          .formatted(expectation(character.group(2)), quoted(character.group(1)));
    }
    Matcher duplicate = DUPLICATE.matcher(original);
    if (duplicate.matches()) {
      return "Expected each name once in an object, but %s stands there twice."
          .formatted(quoted(duplicate.group(1)));
    }
    Matcher closing = CLOSING.matcher(original);
    if (closing.matches()) {
      return "Expected %s, but found %s."
          .formatted(quoted(closing.group(2)), quoted(closing.group(1)));
    }
    Matcher token = TOKEN.matcher(original);
    if (token.matches()) {
      return "Expected a JSON value, but found %s.".formatted(quoted(token.group(1)));
    }
    return ofCharacters(original);
  }

  private static String ofCharacters(String original) {
    if (original.startsWith("Illegal unquoted character")) {
      return "Expected control characters to be escaped, but one stands in a string as it is.";
    }
    if (original.startsWith("Unrecognized character escape")) {
      return "Expected an escape such as \\n or \\u00e4, but found another one.";
    }
    if (original.startsWith("Invalid numeric value: Leading zeroes")) {
      return "Expected a number without leading zeros, but it has some.";
    }
    return original.contains("numeric value")
        ? "Expected a number such as -1.5e3, but its form is another."
        : "Expected JSON, but this is something else.";
  }

  private static String expectation(String jacksons) {
    if (jacksons.startsWith("double-quote")) {
      return "a name in double quotes";
    }
    if (jacksons.startsWith("comma")) {
      return "a comma or the end";
    }
    if (jacksons.contains("digit")) {
      return "a digit";
    }
    return jacksons.startsWith("a colon") ? "a colon after the name" : "a JSON value";
  }

  private static String quoted(String text) {
    String shown =
        text.codePointCount(0, text.length()) > LONGEST_QUOTE
            ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…"
            : text;
    return '"' + shown + '"';
  }
}
