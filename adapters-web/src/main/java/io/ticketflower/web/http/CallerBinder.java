package io.ticketflower.web.http;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Hands the caller to a controller's method; without one the method is not called.
@Singleton
final class CallerBinder implements TypedRequestArgumentBinder<Caller> {

  @Override
  public Argument<Caller> argumentType() {
    return Argument.of(Caller.class);
  }

  @Override
  public BindingResult<Caller> bind(
      ArgumentConversionContext<Caller> context, HttpRequest<?> request) {
    Caller caller =
        CallerFilter.of(request)
            .orElseThrow(() ->
                new Refusal(
                    ProblemKind.UNAUTHENTICATED,
                    "Expected an access token of a live session, but the session is over."));
    return () -> Optional.of(caller);
  }
}
