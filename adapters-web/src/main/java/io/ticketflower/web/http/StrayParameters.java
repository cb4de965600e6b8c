package io.ticketflower.web.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.List;
import java.util.stream.Stream;

/// Refuses query parameters where a route takes none; where it takes some, [QueryBinder] does.
@ServerFilter("/api/**")
final class StrayParameters implements Ordered {

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after() + 1;
  }

  @RequestFilter
  void refuse(HttpRequest<?> request) {
    boolean takesSome =
        RouteAttributes.getRouteMatch(request)
            .filter(MethodBasedRouteMatch.class::isInstance)
            .map(route -> takesSome((MethodBasedRouteMatch<?, ?>) route))
            .orElse(true);
    if (takesSome || request.getParameters().isEmpty()) {
      return;
    }
    List<InputFault> faults =
        request.getParameters().names().stream()
            .limit(20)
            .map(name ->
                InputFault.inBody(
                        JsonPointer.ROOT.child(name),
                        "UNKNOWN_FIELD",
                        "Expected no query parameters here, but got %s."
                            .formatted(TextForms.echo(name)),
                        "")
                    .inQuery())
            .toList();
    throw Refusal.invalid(faults);
  }

  private static boolean takesSome(MethodBasedRouteMatch<?, ?> route) {
    return Stream.of(route.getArguments())
        .anyMatch(it -> Query.class.isAssignableFrom(it.getType()));
  }
}
