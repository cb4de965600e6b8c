package io.ticketflower.web.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.ticketflower.application.identity.GuestLimitReached;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.application.transaction.RequestKeyReused;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whatever a use case threw becomes an answer. A fault of ours is logged with the request's id,
/// and the client learns the id, never the fault.
@Singleton
final class FaultAnswered implements ExceptionHandler<Throwable, HttpResponse<Problem>> {
  private static final Logger LOG = LoggerFactory.getLogger(FaultAnswered.class);
  private final ProblemResponses problems;

  FaultAnswered(ProblemResponses problems) {
    this.problems = problems;
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared by the framework
  public HttpResponse<Problem> handle(HttpRequest request, Throwable fault) {
    return switch (fault) {
      case RequestKeyReused reused ->
          problems.of(
              request,
              new Refusal(ProblemKind.REQUEST_KEY_REUSED, String.valueOf(reused.getMessage())));
      case LostRace lost ->
          problems.of(
              request,
              new Refusal(ProblemKind.CHANGED_MEANWHILE, String.valueOf(lost.getMessage())));
      case GuestLimitReached limit ->
          problems.of(
              request, new Refusal(ProblemKind.GUEST_LIMIT, String.valueOf(limit.getMessage())));
      default -> ours(request, fault);
    };
  }

  private HttpResponse<Problem> ours(HttpRequest<?> request, Throwable fault) {
    LOG.error(
        "Request {} failed: {} {}",
        RequestId.of(request),
        request.getMethod(),
        request.getPath(),
        fault);
    return isUnreachable(fault)
        ? problems.of(request, ProblemKind.UNAVAILABLE).header("Retry-After", "5")
        : problems.of(request, ProblemKind.UNEXPECTED);
  }

  /// Whether the database could not be reached, or asks for another attempt.
  private static boolean isUnreachable(Throwable fault) {
    return Stream.iterate(
            Optional.of(fault), Optional::isPresent, it -> it.map(Throwable::getCause))
        .limit(10)
        .flatMap(Optional::stream)
        .anyMatch(it -> it instanceof SQLTransientException || isConnectionFault(it));
  }

  private static boolean isConnectionFault(Throwable fault) {
    return fault instanceof SQLException sql
        && Stream.ofNullable(sql.getSQLState())
            .anyMatch(state -> state.startsWith("08") || state.startsWith("57P"));
  }
}
