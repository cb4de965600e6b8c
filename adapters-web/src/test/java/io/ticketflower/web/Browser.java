package io.ticketflower.web;

import io.ticketflower.web.Client.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A browser with a page of ours in it: keeps cookies, and says so with each request.
final class Browser {
  static final String ACCESS = "__Host-tf-access";
  static final String REFRESH = "__Host-tf-refresh";
  static final String PLATFORM = "__Host-tf-platform";

  private final Client client;
  private final Map<String, String> cookies;

  private Browser(Client client, Map<String, String> cookies) {
    this.client = client;
    this.cookies = cookies;
  }

  static Browser at(Server server) {
    return new Browser(
        server.client().with("X-Session", "cookie").with("Sec-Fetch-Site", "same-origin"),
        new LinkedHashMap<>());
  }

  /// The same cookies, sent by a page of somebody else or in another way.
  Browser with(String header, String value) {
    return new Browser(client.with(header, value), cookies);
  }

  /// The same cookies, as a browser sends them by itself.
  Client without(Server server) {
    return carrying(server.client());
  }

  Answer get(String path) {
    return send("GET", path, "");
  }

  Answer post(String path, String body) {
    return send("POST", path, body);
  }

  Answer delete(String path) {
    return send("DELETE", path, "");
  }

  Answer send(String method, String path, String body) {
    Answer answer = carrying(client).send(method, path, body);
    setBy(answer).forEach(this::keep);
    return answer;
  }

  private Client carrying(Client plain) {
    return cookies.isEmpty()
        ? plain
        : plain.with(
            "Cookie",
            cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; ")));
  }

  /// What an answer makes a browser keep or forget, with all attributes.
  static List<String> setBy(Answer answer) {
    return answer.headers().entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("Set-Cookie"))
        .flatMap(header -> header.getValue().stream())
        .toList();
  }

  private void keep(String cookie) {
    String pair = cookie.replaceAll(";.*", "");
    String name = pair.replaceAll("=.*", "");
    if (cookie.contains("Max-Age=0;")) {
      cookies.remove(name);
    } else {
      cookies.put(name, pair.substring(name.length() + 1));
    }
  }

  List<String> kept() {
    return cookies.keySet().stream().sorted().toList();
  }

  Optional<String> kept(String name) {
    return Optional.ofNullable(cookies.get(name));
  }

  /// As a browser does when the time of a cookie is over.
  void forget(String name) {
    cookies.remove(name);
  }

  /// Another tab, with the cookies as they are now.
  Browser tab() {
    return new Browser(client, new LinkedHashMap<>(cookies));
  }
}
