package io.ticketflower.web.pages;

import static java.util.stream.Collectors.toSet;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.ticketflower.web.pages.PageFiles.Packing;
import io.ticketflower.web.pages.PageFiles.PageFile;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers a browser that opens a page, or fetches a part of one.
///
/// Which page an address means is found out in the browser, so every address that is not the API's
/// is answered with the same frame. What has a hash in its name never changes and is kept for good.
@ServerFilter("/**")
final class PagesFilter implements Ordered {
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";
  private static final String FOR_AN_HOUR = "public, max-age=3600";
  private static final List<String> NOT_PAGES =
      List.of("/api/", "/api-docs", "/openapi", "/problems", "/health");
  private static final SecureRandom RANDOM = new SecureRandom();
  private final PageFiles files;

  PagesFilter(PageFiles files) {
    this.files = files;
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.after();
  }

  @RequestFilter
  @Nullable HttpResponse<?> answer(HttpRequest<?> request) {
    String path = request.getPath();
    if (!isRead(request) || NOT_PAGES.stream().anyMatch(path::startsWith)) {
      return null;
    }
    if (path.equals(LayoutFrame.PATH)) {
      return files
          .find(LayoutFrame.FILE, understood(request))
          .map(file -> LayoutFrame.protect(part(LayoutFrame.FILE, file)))
          .orElse(null);
    }
    return files
        .find(path.substring(1), understood(request))
        .filter(_ -> !path.equals("/index.html"))
        .<HttpResponse<?>>map(file -> part(path, file))
        .or(() -> wantsPage(request) ? files.frame().map(PagesFilter::page) : Optional.empty())
        .orElse(null);
  }

  private static boolean isRead(HttpRequest<?> request) {
    return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
  }

  /// A program that takes anything is shown the page where it begins, and told elsewhere what is
  /// not there.
  private static boolean wantsPage(HttpRequest<?> request) {
    Set<String> accepted =
        request.getHeaders().accept().stream().map(MediaType::getName).collect(toSet());
    boolean takesAnything = accepted.isEmpty() || accepted.contains(MediaType.ALL);
    return accepted.contains(MediaType.TEXT_HTML)
        || (takesAnything && request.getPath().equals("/"));
  }

  private static List<Packing> understood(HttpRequest<?> request) {
    String accepted = request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING);
    return accepted == null
        ? List.of()
        : Stream.of(Packing.values()).filter(it -> accepted.contains(it.coding)).toList();
  }

  private MutableHttpResponse<byte[]> part(String path, PageFile file) {
    MutableHttpResponse<byte[]> answer =
        HttpResponse.ok(files.content(file))
            .contentType(MediaType.forFilename(path))
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
            .header(HttpHeaders.CACHE_CONTROL, keptFor(path));
    file.packing()
        .ifPresent(packing -> answer.header(HttpHeaders.CONTENT_ENCODING, packing.coding));
    return answer;
  }

  private static String keptFor(String path) {
    if (path.equals(LayoutFrame.FILE)) {
      return "no-cache";
    }
    return path.startsWith("/assets/") ? FOR_GOOD : FOR_AN_HOUR;
  }

  private static HttpResponse<?> page(String frame) {
    var random = new byte[16];
    RANDOM.nextBytes(random);
    String nonce = Base64.getEncoder().encodeToString(random);
    return HttpResponse.ok(frame.replace("__NONCE__", nonce).getBytes(StandardCharsets.UTF_8))
        .contentType(MediaType.TEXT_HTML_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header("Content-Security-Policy", policy(nonce));
  }

  /// Scripts and styles from here only; a style in the page itself has to know the nonce. Nobody
  /// frames a page, and no form goes anywhere.
  private static String policy(String nonce) {
    return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-"
        + nonce
        + "'; "
        + "img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; "
        + "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }
}
