package io.ticketflower.web.http;

import io.ticketflower.domain.identity.Permission;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Ends a request with a problem. Thrown where a request turns out to be one that is not carried
/// out, so that a controller's method returns what it hoped for.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final ProblemKind kind;
  private final transient List<InputFault> errors;
  private final transient Map<String, String> headers;

  private Refusal(
      ProblemKind kind, String detail, List<InputFault> errors, Map<String, String> headers) {
    super(detail, null, false, false);
    this.kind = kind;
    this.errors = List.copyOf(errors);
    this.headers = Map.copyOf(headers);
  }

  public Refusal(ProblemKind kind, String detail) {
    this(kind, detail, List.of(), Map.of());
  }

  public Refusal(ProblemKind kind, String detail, List<InputFault> errors) {
    this(kind, detail, errors, Map.of());
  }

  public static Refusal notFound() {
    return new Refusal(
        ProblemKind.NOT_FOUND, "Expected something that you may see here, but there is nothing.");
  }

  public static Refusal forbidden(Permission needed) {
    return new Refusal(
        ProblemKind.FORBIDDEN,
        ("Expected the permission to %s, but none of your roles has it (with an API key: none of its"
                + " scopes).")
            .formatted(needed.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
  }

  public static Refusal invalid(List<InputFault> errors) {
    return new Refusal(
        ProblemKind.INVALID_REQUEST,
        errors.size() == 1
            ? errors.getFirst().message()
            : "Expected a valid request, but found %d faults.".formatted(errors.size()),
        errors);
  }

  /// Whoever asks is logged in, and did not prove that it is still them.
  public static Refusal wrongPassword(String pointer) {
    return dataRefused(
        List.of(
            InputFault.inBody(
                pointer, "WRONG_PASSWORD", "Expected your present password, but it is another.")));
  }

  /// A new password will not do.
  public static Refusal passwordRefused(String pointer, String complaint) {
    return invalid(List.of(InputFault.inBody(pointer, "PASSWORD_REFUSED", complaint)));
  }

  public static Refusal malformed(String message, int line, int column) {
    String placed = "%s (line %d, column %d)".formatted(message, line, column);
    return new Refusal(
        ProblemKind.MALFORMED_JSON, placed, List.of(InputFault.inBody("", "NOT_JSON", placed)));
  }

  public static Refusal dataRefused(List<InputFault> errors) {
    return new Refusal(
        ProblemKind.DATA_REFUSED,
        errors.size() == 1
            ? errors.getFirst().message()
            : "Expected data that fits, but found %d faults.".formatted(errors.size()),
        errors);
  }

  public static Refusal wrongState(String thing, Enum<?> status) {
    return new Refusal(
        ProblemKind.WRONG_STATE,
        "Expected %s in the state for that, but it is %s.".formatted(thing, status));
  }

  public static Refusal pause(String detail, Duration length) {
    long seconds = Math.max(1, length.plusMillis(999).toSeconds());
    return new Refusal(
        ProblemKind.TOO_MANY_REQUESTS,
        detail,
        List.of(),
        Map.of("Retry-After", Long.toString(seconds)));
  }

  /// The same refusal with one header more.
  Refusal with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Refusal(kind, detail(), errors, more);
  }

  ProblemKind kind() {
    return kind;
  }

  List<InputFault> errors() {
    return errors;
  }

  Map<String, String> headers() {
    return headers;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
