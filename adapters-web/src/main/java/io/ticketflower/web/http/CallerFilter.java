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
import io.ticketflower.application.identity.IdentifyCaller.Identified;
import io.ticketflower.application.platform.IdentifyPlatformCaller;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Capacity;
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
        .flatMap(ApiKeyValidator::identified)
        .ifPresent(program -> letIn(program(program, origins.of(request)), request));
    authentication.flatMap(Claims::of).ifPresent(claims -> identify(claims, request));
  }

  private static Caller program(Identified identified, Origin origin) {
    return new Caller(
        identified.actor().from(origin),
        Optional.empty(),
        identified.keptOut(),
        identified.lacksSecondFactor(),
        Optional.empty());
  }

  /// What an access token of ours says.
  ///
  /// @param company none in that of somebody who runs the installation
  private record Claims(UserId user, SessionId session, Optional<CompanyId> company, boolean acts) {

    static Optional<Claims> of(Authentication authentication) {
      return id(authentication, AccessTokens.USER)
          .flatMap(user ->
              id(authentication, AccessTokens.SESSION)
                  .map(session ->
                      new Claims(
                          new UserId(user),
                          new SessionId(session),
                          id(authentication, AccessTokens.COMPANY).map(CompanyId::new),
                          authentication.getAttributes().containsKey(AccessTokens.ACTING))));
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

  private void identify(Claims claims, HttpRequest<?> request) {
    Origin origin = origins.of(request);
    if (claims.company().isEmpty()) {
      identifyPlatformCaller
          .identify(claims.session(), claims.user())
          .map(actor -> new PlatformCaller(actor.from(origin)))
          .ifPresent(caller -> request.setAttribute(PLATFORM, caller));
      return;
    }
    caller(claims, claims.company().get(), origin).ifPresent(caller -> letIn(caller, request));
  }

  /// As far as somebody in their capacity may go.
  private static void letIn(Caller caller, HttpRequest<?> request) {
    request.setAttribute(ATTRIBUTE, caller);
    beyond(caller, MatchedRoute.of(request))
        .ifPresent(refusal -> {
          throw refusal;
        });
  }

  /// What somebody does who has still to set up a second factor, they do within these bounds too:
  /// no program sets one up.
  private static Optional<Refusal> beyond(Caller caller, MatchedRoute route) {
    return beyondCapacity(caller, route)
        .or(() -> caller.lacksSecondFactor() ? SettingUpBounds.refusal(route) : Optional.empty());
  }

  private static Optional<Refusal> beyondCapacity(Caller caller, MatchedRoute route) {
    return switch (caller.actor().capacity()) {
      case Capacity.Member _ -> Optional.empty();
      case Capacity.Guest _ -> GuestBounds.refusal(route);
      case Capacity.ByKey key -> KeyBounds.refusal(route, key);
      case Capacity.InPlaceOfMember _ ->
          caller.acting().flatMap(acting -> ActingBounds.refusal(route, acting));
    };
  }

  static Optional<PlatformCaller> platformOf(HttpRequest<?> request) {
    return request.getAttribute(PLATFORM, PlatformCaller.class);
  }

  static Refusal sessionOver() {
    return new Refusal(
        ProblemKind.UNAUTHENTICATED,
        "Expected an access token of a live session, but the session is over.");
  }

  static Optional<Caller> of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, Caller.class);
  }

  private Optional<Caller> caller(Claims claims, CompanyId company, Origin origin) {
    return claims.acts()
        ? identifyPlatformCaller
            .acting(claims.session(), claims.user(), company)
            .map(it ->
                caller(
                    it.identified(),
                    claims,
                    origin,
                    Optional.of(ActingView.of(claims.session(), it))))
        : identifyCaller
            .identify(claims.session(), claims.user(), company)
            .map(it -> caller(it, claims, origin, Optional.empty()));
  }

  private static Caller caller(
      Identified identified, Claims claims, Origin origin, Optional<ActingView> acting) {
    return new Caller(
        identified.actor().from(origin),
        Optional.of(claims.session()),
        identified.keptOut(),
        identified.lacksSecondFactor(),
        acting);
  }
}
