package io.ticketflower.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// Why a request was refused (RFC 9457).
///
/// @param type the kind of problem: the address of a page that explains it
/// @param title what the kind is called
/// @param status the HTTP status, once more
/// @param detail what happened here, in one sentence
/// @param instance the path that was asked for
/// @param requestId by which our log knows this request
/// @param errors everything that is wrong with the request
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem")
public record Problem(
    @Schema(example = "/problems/invalid-request") String type,
    @Schema(example = "The request is not what this route takes") String title,
    @Schema(example = "400") int status,
    @Schema(example = "Expected a valid request, but found 1 fault.") String detail,
    @Schema(example = "/api/v1/sessions") String instance,
    @Schema(example = "8c5b7d0e41f94a4c") String requestId,
    List<InputFault> errors) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    errors = List.copyOf(errors);
  }
}
