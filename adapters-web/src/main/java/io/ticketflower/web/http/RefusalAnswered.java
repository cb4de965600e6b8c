package io.ticketflower.web.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/// A request that is not carried out is answered with its problem.
@Singleton
final class RefusalAnswered implements ExceptionHandler<Refusal, HttpResponse<Problem>> {
  private final ProblemResponses problems;

  RefusalAnswered(ProblemResponses problems) {
    this.problems = problems;
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared by the framework
  public HttpResponse<Problem> handle(HttpRequest request, Refusal refusal) {
    return problems.of(request, refusal);
  }
}
