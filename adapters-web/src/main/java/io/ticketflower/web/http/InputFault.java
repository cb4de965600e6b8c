package io.ticketflower.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.Optional;

/// One thing that is wrong with a request.
///
/// @param pointer where in the body (RFC 6901); empty text is the whole of it
/// @param parameter which query parameter
/// @param header which header
/// @param code the same for every fault of the kind
/// @param message one sentence: "Expected …, but …"
/// @param hint what would help
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "InputFault")
public record InputFault(
    @Schema(example = "/email") Optional<String> pointer,
    @Schema(example = "status") Optional<String> parameter,
    @Schema(example = "If-Match") Optional<String> header,
    @Schema(example = "MISSING_FIELD") String code,
    @Schema(example = "Expected the field \"email\", but it is missing.") String message,
    @Schema(example = "Did you mean \"email\"?") Optional<String> hint) {

  public static InputFault inBody(JsonPointer pointer, String code, String message, String hint) {
    return new InputFault(
        Optional.of(pointer.value()),
        Optional.empty(),
        Optional.empty(),
        code,
        message,
        Optional.of(hint).filter(it -> !it.isEmpty()));
  }

  public static InputFault inBody(String pointer, String code, String message) {
    return inBody(new JsonPointer(pointer), code, message, "");
  }

  public static InputFault missing(String field) {
    return inBody(
        JsonPointer.ROOT.child(field),
        "MISSING_FIELD",
        "Expected the field \"%s\", but it is missing.".formatted(field),
        "");
  }

  public static InputFault inHeader(String header, String code, String message) {
    return new InputFault(
        Optional.empty(), Optional.empty(), Optional.of(header), code, message, Optional.empty());
  }

  /// The same fault of a query parameter instead of a member of the body.
  InputFault inQuery() {
    return new InputFault(
        Optional.empty(),
        pointer.map(it -> it.substring(Math.min(1, it.length()))),
        Optional.empty(),
        code,
        message,
        hint);
  }
}
