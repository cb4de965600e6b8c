package io.ticketflower.web.http;

import io.micronaut.http.cookie.Cookie;
import java.time.Instant;
import java.util.List;

/// An answer by which a session begins or goes on. To programs its tokens are told; a page gets
/// them as cookies, so that no script that strays into it can carry them away.
public interface BegunSession {
  List<Cookie> cookies(Instant now);

  BegunSession withoutTokens();
}
