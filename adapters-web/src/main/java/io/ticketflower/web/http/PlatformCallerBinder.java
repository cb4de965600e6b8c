package io.ticketflower.web.http;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Hands whoever runs the installation to a controller's method; for anybody else the method is not
/// called.
@Singleton
final class PlatformCallerBinder implements TypedRequestArgumentBinder<PlatformCaller> {

  @Override
  public Argument<PlatformCaller> argumentType() {
    return Argument.of(PlatformCaller.class);
  }

  @Override
  public BindingResult<PlatformCaller> bind(
      ArgumentConversionContext<PlatformCaller> context, HttpRequest<?> request) {
    PlatformCaller caller = CallerFilter.platformOf(request).orElseThrow(() -> refusal(request));
    return () -> Optional.of(caller);
  }

  private static Refusal refusal(HttpRequest<?> request) {
    return CallerFilter.of(request).isPresent()
        ? new Refusal(
            ProblemKind.FORBIDDEN,
            "Expected a session of those who run the installation, but this one works in a"
                + " company.")
        : CallerFilter.sessionOver();
  }
}
