package io.ticketflower.web.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/// The body of a request as it came over the wire. Waits for it, so it is asked for on a virtual
/// thread only.
final class RawBody {
  private static final String ATTRIBUTE = "ticketflower.body";

  private RawBody() {}

  static byte[] bytes(HttpRequest<?> request) {
    Optional<byte[]> known = request.getAttribute(ATTRIBUTE, byte[].class);
    if (known.isPresent()) {
      return known.get();
    }
    byte[] bytes = request instanceof ServerHttpRequest<?> server ? read(server) : new byte[0];
    request.setAttribute(ATTRIBUTE, bytes);
    return bytes;
  }

  static String text(HttpRequest<?> request, int longest) {
    byte[] bytes = bytes(request);
    if (bytes.length > longest) {
      throw tooLarge(longest);
    }
    if (request.getHeaders().contains("Content-Type") && !isJsonInUtf8(request)) {
      throw new Refusal(
          ProblemKind.UNSUPPORTED_MEDIA_TYPE,
          "Expected Content-Type: application/json in UTF-8, but got something else.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      String message = "Expected a body in UTF-8, but it holds bytes that are none.";
      throw new Refusal(
          ProblemKind.MALFORMED_JSON,
          message,
          List.of(InputFault.inBody("", "NOT_UTF_8", message)));
    }
  }

  /// The router has looked at the type itself, but lets pass what is no type at all.
  private static boolean isJsonInUtf8(HttpRequest<?> request) {
    return request
        .getContentType()
        .filter(type ->
            type.getParameters()
                .get("charset")
                .map(charset -> charset.toString().replace("\"", ""))
                .filter(charset -> !charset.equalsIgnoreCase("utf-8"))
                .isEmpty())
        .isPresent();
  }

  private static byte[] read(ServerHttpRequest<?> request) {
    try (CloseableAvailableByteBody body =
        request.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST).buffer().join()) {
      return body.toByteArray();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof ContentLengthExceededException) {
        throw tooLarge(UploadedDocument.LARGEST);
      }
      throw failed;
    }
  }

  private static Refusal tooLarge(int longest) {
    return new Refusal(
        ProblemKind.TOO_LARGE,
        "Expected a body of at most %d KiB, but it is larger.".formatted(longest / 1024));
  }
}
