package io.ticketflower.web.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.ticketflower.application.identity.RecordRefusal;
import io.ticketflower.application.platform.RecordPlatformRefusal;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/// A request that is not carried out is answered with its problem.
@Singleton
final class RefusalAnswered implements ExceptionHandler<Refusal, HttpResponse<Problem>> {
  private static final Logger LOG = System.getLogger(RefusalAnswered.class.getName());
  private final ProblemResponses problems;
  private final RecordRefusal recordRefusal;
  private final RecordPlatformRefusal recordPlatformRefusal;

  RefusalAnswered(
      ProblemResponses problems,
      RecordRefusal recordRefusal,
      RecordPlatformRefusal recordPlatformRefusal) {
    this.problems = problems;
    this.recordRefusal = recordRefusal;
    this.recordPlatformRefusal = recordPlatformRefusal;
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared by the framework
  public HttpResponse<Problem> handle(HttpRequest request, Refusal refusal) {
    HttpRequest<?> asked = request;
    if (refusal.kind().status() == HttpStatus.FORBIDDEN.getCode()) {
      record(asked, refusal);
    }
    return problems.of(asked, refusal);
  }

  /// Whoever is refused stays refused, even if that can't be written down.
  private void record(HttpRequest<?> request, Refusal refusal) {
    try {
      CallerFilter.of(request).ifPresent(caller -> record(caller, request, refusal));
      CallerFilter.platformOf(request).ifPresent(caller -> record(caller, request, refusal));
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "Could not record a refusal, request " + RequestId.of(request), fault);
    }
  }

  private void record(Caller caller, HttpRequest<?> request, Refusal refusal) {
    recordRefusal.record(
        new RecordRefusal.Command(
            caller.actor(), asked(request), refusal.kind().name(), refusal.detail()));
  }

  private void record(PlatformCaller caller, HttpRequest<?> request, Refusal refusal) {
    recordPlatformRefusal.record(
        new RecordPlatformRefusal.Command(
            caller.actor(), asked(request), refusal.kind().name(), refusal.detail()));
  }

  private static String asked(HttpRequest<?> request) {
    return request.getMethodName() + " " + request.getPath();
  }
}
