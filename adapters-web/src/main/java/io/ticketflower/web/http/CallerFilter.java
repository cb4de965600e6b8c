package io.ticketflower.web.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.ticketflower.application.identity.IdentifyCaller;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;
import java.util.UUID;

/// Finds out who is behind an access token, anew on each request, so that a change of roles and the
/// end of a session hold at once.
@ServerFilter("/api/**")
final class CallerFilter implements Ordered {
  private static final String ATTRIBUTE = "ticketflower.caller";
  private final IdentifyCaller identifyCaller;
  private final Origins origins;

  CallerFilter(IdentifyCaller identifyCaller, Origins origins) {
    this.identifyCaller = identifyCaller;
    this.origins = origins;
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void identify(HttpRequest<?> request) {
    request
        .getUserPrincipal(Authentication.class)
        .flatMap(authentication -> caller(authentication, request))
        .ifPresent(caller -> request.setAttribute(ATTRIBUTE, caller));
  }

  static Optional<Caller> of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, Caller.class);
  }

  private Optional<Caller> caller(Authentication authentication, HttpRequest<?> request) {
    Optional<UUID> user = id(authentication, AccessTokens.USER);
    Optional<UUID> session = id(authentication, AccessTokens.SESSION);
    Optional<UUID> company = id(authentication, AccessTokens.COMPANY);
    if (user.isEmpty() || session.isEmpty() || company.isEmpty()) {
      return Optional.empty();
    }
    var sessionId = new SessionId(session.get());
    return identifyCaller
        .identify(sessionId, new UserId(user.get()), new CompanyId(company.get()))
        .map(actor -> new Caller(actor.from(origins.of(request)), sessionId));
  }

  private static Optional<UUID> id(Authentication authentication, String claim) {
    try {
      return Optional.ofNullable(authentication.getAttributes().get(claim))
          .map(Object::toString)
          .map(UUID::fromString);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
