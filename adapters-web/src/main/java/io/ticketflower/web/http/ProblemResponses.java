package io.ticketflower.web.http;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/// Turns whatever goes wrong into problem details, the framework's own refusals included.
@Singleton
final class ProblemResponses implements ErrorResponseProcessor<Problem> {

  /// What the framework found wrong; its own wording may tell too much, so it is left out.
  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpRequest<?> request = context.getRequest();
    ProblemKind kind =
        isUnreadable(request) && response.code() == ProblemKind.TOO_LARGE.status()
            ? ProblemKind.HEADERS_TOO_LARGE
            : ProblemKind.of(response.code());
    int status = kind == ProblemKind.HEADERS_TOO_LARGE ? kind.status() : response.code();
    return write(request, response.status(status), kind, status, detail(kind), List.of());
  }

  /// Whether this stands for a request whose first line or headers could not be read.
  private static boolean isUnreadable(HttpRequest<?> request) {
    return request.getPath().equals("/bad-request");
  }

  MutableHttpResponse<Problem> of(HttpRequest<?> request, Refusal refusal) {
    MutableHttpResponse<Problem> response =
        write(
            request,
            HttpResponse.status(refusal.kind().status(), refusal.kind().title()),
            refusal.kind(),
            refusal.kind().status(),
            refusal.detail(),
            refusal.errors());
    refusal.headers().forEach(response::header);
    return response;
  }

  MutableHttpResponse<Problem> of(HttpRequest<?> request, ProblemKind kind) {
    return of(request, new Refusal(kind, detail(kind)));
  }

  private static MutableHttpResponse<Problem> write(
      HttpRequest<?> request,
      MutableHttpResponse<?> response,
      ProblemKind kind,
      int status,
      String detail,
      List<InputFault> errors) {
    if (status == 401) {
      response.header("WWW-Authenticate", "Bearer");
    }
    MutableHttpResponse<Problem> problem = response.body(null);
    if (request.getMethod() == HttpMethod.HEAD) {
      return problem;
    }
    return problem
        .body(
            new Problem(
                kind.type(),
                kind.title(),
                status,
                detail,
                request.getPath(),
                RequestId.of(request),
                errors))
        .contentType(Problem.MEDIA_TYPE);
  }

  private static String detail(ProblemKind kind) {
    return switch (kind) {
      case UNAUTHENTICATED ->
          "Expected an access token of a live session, but there is none, or it has expired.";
      case FORBIDDEN -> "Expected somebody who may do this, but you may not.";
      case NOT_FOUND -> Refusal.notFound().detail();
      case METHOD_NOT_ALLOWED -> "Expected a method that this address knows, but got another one.";
      case NOT_ACCEPTABLE -> "Expected a client that accepts JSON, but Accept says otherwise.";
      case TOO_LARGE -> "Expected a body of the allowed size, but it is larger.";
      case UNSUPPORTED_MEDIA_TYPE ->
          "Expected Content-Type: application/json, but got something else.";
      case UNEXPECTED -> "Expected this to work, but it failed on our side; it was logged.";
      case UNAVAILABLE -> "Expected to reach the database, but it does not answer right now.";
      default -> "Expected a request that follows the rules of HTTP, but it does not.";
    };
  }
}
