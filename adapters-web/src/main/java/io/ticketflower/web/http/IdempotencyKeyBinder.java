package io.ticketflower.web.http;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.bind.binders.AnnotatedRequestArgumentBinder;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.ticketflower.application.transaction.RequestKey;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header). A key belongs to who sent
/// it, and stands for one method, path, query and body.
@Singleton
final class IdempotencyKeyBinder
    implements AnnotatedRequestArgumentBinder<Header, IdempotencyKey>,
        TypedRequestArgumentBinder<IdempotencyKey>,
        PostponedRequestArgumentBinder<IdempotencyKey> {
  private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,200}");

  @Override
  public Class<Header> getAnnotationType() {
    return Header.class;
  }

  @Override
  public Argument<IdempotencyKey> argumentType() {
    return Argument.of(IdempotencyKey.class);
  }

  @Override
  public BindingResult<IdempotencyKey> bind(
      ArgumentConversionContext<IdempotencyKey> context, HttpRequest<?> request) {
    List<String> sent = request.getHeaders().getAll("Idempotency-Key");
    IdempotencyKey key =
        new IdempotencyKey(
            sent.isEmpty()
                ? Optional.empty()
                : CallerFilter.of(request).map(caller -> read(sent, caller, request)));
    return () -> Optional.of(key);
  }

  private static RequestKey read(List<String> sent, Caller caller, HttpRequest<?> request) {
    if (sent.size() != 1 || !VISIBLE.matcher(sent.getFirst()).matches()) {
      throw Refusal.invalid(
          List.of(
              InputFault.inHeader(
                  "Idempotency-Key",
                  "WRONG_FORM",
                  "Expected one key of 1 to 200 visible characters, but got something else.")));
    }
    return new RequestKey(caller.getName() + ":" + sent.getFirst(), fingerprint(request));
  }

  private static String fingerprint(HttpRequest<?> request) {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      String line = request.getMethodName() + " " + request.getUri() + "\n";
      hash.update(line.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash.digest(RawBody.bytes(request)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
