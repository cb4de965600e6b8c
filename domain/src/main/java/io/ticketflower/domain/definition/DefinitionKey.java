package io.ticketflower.domain.definition;

import java.util.regex.Pattern;

/// By what a company knows a definition through all its versions: `laptop-request`.
public record DefinitionKey(String value) {
  public static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

  public DefinitionKey {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Expected a key of 1 to 63 lower-case letters, digits and hyphens, but got \""
              + value
              + "\".");
    }
  }
}
