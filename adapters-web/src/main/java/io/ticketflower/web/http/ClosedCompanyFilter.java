package io.ticketflower.web.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.company.CompanyState.Active;
import io.ticketflower.domain.company.CompanyState.SuspendedByOwner;
import io.ticketflower.domain.company.CompanyState.SuspendedByPlatform;
import io.ticketflower.domain.company.CompanyState.ToBeDeleted;
import java.util.Set;

/// Keeps people out of a company that is suspended or about to be deleted, whatever they ask for.
/// They may still learn who they are and what has become of their company, take its data along if
/// they own it, and go elsewhere.
@ServerFilter("/api/**")
final class ClosedCompanyFilter implements Ordered {
  private static final Set<String> OPEN =
      Set.of(
          "GET /api/v1/me",
          "GET /api/v1/company",
          "GET /api/v1/company/export",
          "POST /api/v1/companies");

  /// Logging in, switching to another company, logging out.
  private static final String SESSIONS = "/api/v1/sessions";

  /// After the [CallerFilter].
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after() + 1;
  }

  @RequestFilter
  void keepOut(HttpRequest<?> request) {
    if (!isOpen(request)) {
      CallerFilter.of(request)
          .flatMap(Caller::keptOut)
          .ifPresent(why -> {
            throw new Refusal(ProblemKind.COMPANY_CLOSED, told(why));
          });
    }
  }

  private static boolean isOpen(HttpRequest<?> request) {
    String path = request.getPath();
    return path.equals(SESSIONS)
        || path.startsWith(SESSIONS + "/")
        || OPEN.contains(request.getMethodName() + " " + path);
  }

  private static String told(CompanyState state) {
    return switch (state) {
      case Active _ -> "Expected a company that is closed, but it is open.";
      case SuspendedByOwner(var since) ->
          "Expected a company at work, but an owner suspended it at %s. An owner can resume it."
              .formatted(since);
      case SuspendedByPlatform(var since) ->
          ("Expected a company at work, but whoever runs this installation suspended it at %s, and"
                  + " only they can resume it.")
              .formatted(since);
      case ToBeDeleted(var since, var due) ->
          ("Expected a company at work, but an owner gave it up at %s: it is deleted at %s. Until"
                  + " then an owner can resume it.")
              .formatted(since, due);
    };
  }
}
