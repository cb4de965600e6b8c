package io.ticketflower.web.http;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import io.ticketflower.application.apikey.IdentifyKey;
import io.ticketflower.application.identity.IdentifyCaller.Identified;
import io.ticketflower.domain.apikey.KeyText;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/// Takes an API key where an access token is expected. One that is unknown, expired or revoked is
/// answered like a wrong token.
@Singleton
final class ApiKeyValidator implements TokenValidator<HttpRequest<?>> {
  private static final String IDENTIFIED = "ticketflower.identified";

  private final IdentifyKey identifyKey;
  private final RateLimit rateLimit;
  private final ExecutorService blocking;

  ApiKeyValidator(
      IdentifyKey identifyKey,
      RateLimit rateLimit,
      @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.identifyKey = identifyKey;
    this.rateLimit = rateLimit;
    this.blocking = blocking;
  }

  /// For whom the program works that sent a request, if one did.
  static Optional<Identified> identified(Authentication authentication) {
    return Optional.ofNullable(authentication.getAttributes().get(IDENTIFIED))
        .map(Identified.class::cast);
  }

  @Override
  public Publisher<Authentication> validateToken(String token, @Nullable HttpRequest<?> request) {
    return request != null && KeyText.isOne(token)
        ? Publishers.fromCompletableFuture(() -> validate(new KeyText(token), request))
        : Publishers.empty();
  }

  private CompletableFuture<@Nullable Authentication> validate(
      KeyText key, HttpRequest<?> request) {
    var answer = new CompletableFuture<@Nullable Authentication>();
    blocking.execute(() -> {
      try {
        answer.complete(authentication(key, request).orElse(null));
      } catch (RuntimeException fault) {
        answer.completeExceptionally(fault);
      }
    });
    return answer;
  }

  /// Whoever tries keys out is a stranger, and has as many tries as their address has requests.
  private Optional<Authentication> authentication(KeyText key, HttpRequest<?> request) {
    rateLimit.demandLeftFor(request);
    Optional<Authentication> found =
        identifyKey
            .identify(key)
            .map(it ->
                Authentication.build(it.actor().user().value().toString(), Map.of(IDENTIFIED, it)));
    if (found.isEmpty()) {
      rateLimit.countStranger(request);
    }
    return found;
  }
}
