package io.ticketflower.web.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// In what a browser keeps a page's session: cookies that no script reads, that only this very host
/// sets, and that no link or form of another site makes a browser send.
///
/// They count in a request that says `X-Session: cookie` and brings no `Authorization`. A form
/// can't say so, and for a script of another site the browser would ask us first, which we never
/// answer.
public enum SessionCookie {
  ACCESS("__Host-tf-access"),
  REFRESH("__Host-tf-refresh"),

  /// The access token of somebody who runs the installation, beside that of a company.
  PLATFORM("__Host-tf-platform");

  static final String HEADER = "X-Session";
  static final String WANTED = "cookie";

  private final String title;

  SessionCookie(String title) {
    this.title = title;
  }

  public Cookie holding(String token, Duration lifetime) {
    return Cookie.of(title, token)
        .path("/")
        .secure()
        .httpOnly()
        .sameSite(SameSite.Strict)
        .maxAge(lifetime);
  }

  /// Makes the browser forget it.
  public Cookie gone() {
    return holding("", Duration.ZERO);
  }

  /// Whether whoever sent the request keeps its session in cookies.
  public static boolean keepSessionOf(HttpRequest<?> request) {
    return request.getHeaders().getAll(HEADER).equals(List.of(WANTED));
  }

  /// The token in it, if it counts.
  public Optional<String> of(HttpRequest<?> request) {
    return keepSessionOf(request) && !request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
        ? request.getCookies().findCookie(title).map(Cookie::getValue).filter(it -> !it.isEmpty())
        : Optional.empty();
  }
}
