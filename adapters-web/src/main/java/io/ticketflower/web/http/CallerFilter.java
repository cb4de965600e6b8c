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
import io.ticketflower.application.platform.IdentifyPlatformCaller;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;
import java.util.UUID;

/// Finds out who is behind an access token, anew on each request, so that a change of roles and the
/// end of a session hold at once.
@ServerFilter("/api/**")
final class CallerFilter implements Ordered {
  private static final String ATTRIBUTE = "ticketflower.caller";
  private static final String PLATFORM = "ticketflower.platform";
  private final IdentifyCaller identifyCaller;
  private final IdentifyPlatformCaller identifyPlatformCaller;
  private final Origins origins;

  CallerFilter(
      IdentifyCaller identifyCaller,
      IdentifyPlatformCaller identifyPlatformCaller,
      Origins origins) {
    this.identifyCaller = identifyCaller;
    this.identifyPlatformCaller = identifyPlatformCaller;
    this.origins = origins;
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void identify(HttpRequest<?> request) {
    Optional<Authentication> authentication = request.getUserPrincipal(Authentication.class);
    authentication
        .flatMap(it -> platformCaller(it, request))
        .ifPresent(caller -> request.setAttribute(PLATFORM, caller));
    Optional<Caller> caller = authentication.flatMap(it -> caller(it, request));
    caller.ifPresent(it -> request.setAttribute(ATTRIBUTE, it));
    Optional<Refusal> beyond = caller.flatMap(it -> beyondBounds(it, request));
    if (beyond.isPresent()) {
      throw beyond.get();
    }
  }

  private static Optional<Refusal> beyondBounds(Caller caller, HttpRequest<?> request) {
    return caller
        .acting()
        .flatMap(acting -> ActingBounds.refusal(request, acting))
        .or(() -> caller.key().flatMap(key -> KeyBounds.refusal(request, key)));
  }

  static Optional<PlatformCaller> platformOf(HttpRequest<?> request) {
    return request.getAttribute(PLATFORM, PlatformCaller.class);
  }

  static Refusal sessionOver() {
    return new Refusal(
        ProblemKind.UNAUTHENTICATED,
        "Expected an access token of a live session, but the session is over.");
  }

  /// A token without a company is one of those who run the installation.
  private Optional<PlatformCaller> platformCaller(
      Authentication authentication, HttpRequest<?> request) {
    Optional<UUID> user = id(authentication, AccessTokens.USER);
    Optional<UUID> session = id(authentication, AccessTokens.SESSION);
    if (user.isEmpty()
        || session.isEmpty()
        || id(authentication, AccessTokens.COMPANY).isPresent()) {
      return Optional.empty();
    }
    return identifyPlatformCaller
        .identify(new SessionId(session.get()), new UserId(user.get()))
        .map(actor -> new PlatformCaller(actor.from(origins.of(request))));
  }

  static Optional<Caller> of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, Caller.class);
  }

  private Optional<Caller> caller(Authentication authentication, HttpRequest<?> request) {
    return ApiKeyValidator.identified(authentication)
        .map(it ->
            new Caller(it.actor().from(origins.of(request)), Optional.empty(), Optional.empty()))
        .or(() -> inSession(authentication, request));
  }

  private Optional<Caller> inSession(Authentication authentication, HttpRequest<?> request) {
    Optional<UUID> user = id(authentication, AccessTokens.USER);
    Optional<UUID> session = id(authentication, AccessTokens.SESSION);
    Optional<UUID> company = id(authentication, AccessTokens.COMPANY);
    if (user.isEmpty() || session.isEmpty() || company.isEmpty()) {
      return Optional.empty();
    }
    var sessionId = new SessionId(session.get());
    var userId = new UserId(user.get());
    var companyId = new CompanyId(company.get());
    Origin origin = origins.of(request);
    return authentication.getAttributes().containsKey(AccessTokens.ACTING)
        ? identifyPlatformCaller
            .acting(sessionId, userId, companyId)
            .map(it ->
                new Caller(
                    it.actor().from(origin),
                    Optional.of(sessionId),
                    Optional.of(ActingView.of(it))))
        : identifyCaller
            .identify(sessionId, userId, companyId)
            .map(actor -> new Caller(actor.from(origin), Optional.of(sessionId), Optional.empty()));
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
