package io.ticketflower.web.http;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/// An id in a path that is no id leads nowhere, like one that nobody has. All else that a request
/// carries is read by [RecordReader], so nothing but a path can end here.
@Singleton
@Replaces(ConversionErrorHandler.class)
final class BadArgumentAnswered
    implements ExceptionHandler<ConversionErrorException, HttpResponse<Problem>> {
  private final ProblemResponses problems;

  BadArgumentAnswered(ProblemResponses problems) {
    this.problems = problems;
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared by the framework
  public HttpResponse<Problem> handle(HttpRequest request, ConversionErrorException fault) {
    return problems.of(request, Refusal.notFound());
  }
}
