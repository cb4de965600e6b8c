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
    Caller caller = CallerFilter.of(request).orElseThrow(() -> refusal(request));
    return () -> Optional.of(caller);
  }

  private static Refusal refusal(HttpRequest<?> request) {
    return CallerFilter.platformOf(request).isPresent()
        ? new Refusal(
            ProblemKind.IN_NO_COMPANY,
            "Expected a session that works in a company, but this one works in none: act for one by"
                + " POST /api/v1/platform/companies/{id}/act.")
        : CallerFilter.sessionOver();
  }
}
