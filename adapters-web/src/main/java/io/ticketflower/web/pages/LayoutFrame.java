package io.ticketflower.web.pages;

import io.micronaut.http.MutableHttpResponse;

/// The page in which layouts run that companies wrote. It has no origin: no cookies, no storage, no
/// way to the page around it. Its script stands in it, so that nothing has to be loaded, and
/// nothing can be: not even a script of ours.
final class LayoutFrame {
  static final String PATH = "/layout-frame";
  static final String FILE = "layout-frame.html";

  private static final String POLICY =
      "sandbox allow-scripts; default-src 'none'; script-src 'unsafe-inline'; "
          + "style-src 'unsafe-inline'; img-src data:; connect-src 'none'; frame-src 'none'; "
          + "worker-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

  private LayoutFrame() {}

  static MutableHttpResponse<byte[]> protect(MutableHttpResponse<byte[]> page) {
    return page.header("Content-Security-Policy", POLICY)
        .header("X-Frame-Options", "SAMEORIGIN")
        .header("X-DNS-Prefetch-Control", "off");
  }
}
