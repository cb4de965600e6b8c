package io.ticketflower.web.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.ticketflower.application.identity.RecordRefusal;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/// A request that is not carried out is answered with its problem.
@Singleton
final class RefusalAnswered implements ExceptionHandler<Refusal, HttpResponse<Problem>> {
  private static final Logger LOG = System.getLogger(RefusalAnswered.class.getName());
  private final ProblemResponses problems;
  private final RecordRefusal recordRefusal;

  RefusalAnswered(ProblemResponses problems, RecordRefusal recordRefusal) {
    this.problems = problems;
    this.recordRefusal = recordRefusal;
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared by the framework
  public HttpResponse<Problem> handle(HttpRequest request, Refusal refusal) {
    HttpRequest<?> asked = request;
    if (refusal.kind().status() == HttpStatus.FORBIDDEN.getCode()) {
      CallerFilter.of(asked).ifPresent(caller -> record(caller, asked, refusal));
    }
    return problems.of(asked, refusal);
  }

  /// Whoever is refused stays refused, even if that can't be written down.
  private void record(Caller caller, HttpRequest<?> request, Refusal refusal) {
    try {
      recordRefusal.record(
          new RecordRefusal.Command(
              caller.actor(),
              request.getMethodName() + " " + request.getPath(),
              refusal.kind().name(),
              refusal.detail()));
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "Could not record a refusal, request " + RequestId.of(request), fault);
    }
  }
}
