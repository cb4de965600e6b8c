package io.ticketflower.web.http;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;

/// A route of the API as the router understood a request: an address can be written in several
/// ways.
///
/// @param path without what all routes of the API begin with; empty where there is no such route
record MatchedRoute(HttpMethod method, String path) {
  private static final String API = "/api/v1/";

  static MatchedRoute of(HttpRequest<?> request) {
    return new MatchedRoute(
        request.getMethod(),
        RouteAttributes.getRouteInfo(request)
            .filter(UriRouteInfo.class::isInstance)
            .map(route -> ((UriRouteInfo<?, ?>) route).getUriMatchTemplate().toString())
            .filter(template -> template.startsWith(API))
            .map(template -> template.substring(API.length()))
            .orElse(""));
  }

  boolean reads() {
    return method == HttpMethod.GET || method == HttpMethod.HEAD;
  }

  /// Whether it hands out a file to be taken along.
  boolean isExport() {
    return path.endsWith("/export");
  }

  /// As lists of routes name it: whoever may read may ask for the headers alone, too.
  String name() {
    return (reads() ? HttpMethod.GET : method) + " " + path;
  }

  /// What stands in front of the first slash.
  String collection() {
    int end = path.indexOf('/');
    return end < 0 ? path : path.substring(0, end);
  }
}
