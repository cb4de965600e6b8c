package io.ticketflower.web.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;

/// Which route a request goes to, as the router understood it: an address can be written in several
/// ways.
final class MatchedRoute {
  private static final String API = "/api/v1/";

  private MatchedRoute() {}

  /// Behind the version of the API, such as `tickets/{id}`; empty if it is no route of the API.
  static String path(HttpRequest<?> request) {
    return RouteAttributes.getRouteInfo(request)
        .filter(UriRouteInfo.class::isInstance)
        .map(route -> ((UriRouteInfo<?, ?>) route).getUriMatchTemplate().toString())
        .filter(template -> template.startsWith(API))
        .map(template -> template.substring(API.length()))
        .orElse("");
  }

  /// What stands before the first slash of a path.
  static String collection(String path) {
    int end = path.indexOf('/');
    return end < 0 ? path : path.substring(0, end);
  }
}
