package io.ticketflower.web.http;

import io.micronaut.http.HttpRequest;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Cuts lists into pages. A cursor is a place in one list, signed together with that list's route,
/// filter and company, so that it leads nowhere else.
@Singleton
public final class Pages {
  private static final int USUAL = 50;
  private static final int SIGNATURE = 16;
  private final SecretKeySpec key;

  Pages(WebConfiguration configuration) {
    this.key =
        new SecretKeySpec(
            ("cursors/" + configuration.secret()).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  public Page wanted(HttpRequest<?> request, ListQuery query) {
    return new Page(
        query.limit().orElse(USUAL), query.cursor().map(cursor -> read(request, cursor)));
  }

  public <T, V> Paged<V> of(HttpRequest<?> request, Slice<T> slice, Function<T, V> view) {
    return new Paged<>(
        slice.items().stream().map(view).toList(), slice.next().map(next -> write(request, next)));
  }

  private String write(HttpRequest<?> request, Position position) {
    byte[] place = Places.write(position);
    byte[] cursor = Arrays.copyOf(place, place.length + SIGNATURE);
    System.arraycopy(sign(request, place), 0, cursor, place.length, SIGNATURE);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
  }

  private Position read(HttpRequest<?> request, String text) {
    try {
      byte[] cursor = Base64.getUrlDecoder().decode(text);
      int end = Math.max(0, cursor.length - SIGNATURE);
      byte[] place = Arrays.copyOf(cursor, end);
      byte[] signature = Arrays.copyOfRange(cursor, end, cursor.length);
      if (MessageDigest.isEqual(signature, sign(request, place))) {
        return Places.read(place);
      }
    } catch (IllegalArgumentException _) {
      // not one of ours
    }
    throw Refusal.invalid(
        List.of(
            InputFault.inBody(
                    "/cursor",
                    "WRONG_FORM",
                    "Expected the nextCursor of a page of this list with the same filter, but got"
                        + " something else.")
                .inQuery()));
  }

  private byte[] sign(HttpRequest<?> request, byte[] place) {
    String company =
        CallerFilter.of(request).map(it -> it.actor().company().value().toString()).orElse("");
    String filter =
        request.getParameters().asMap().entrySet().stream()
            .filter(it -> !it.getKey().equals("cursor") && !it.getKey().equals("limit"))
            .map(it -> it.getKey() + "=" + it.getValue())
            .sorted()
            .collect(Collectors.joining("&"));
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(place);
      String list = String.join("\n", company, request.getPath(), filter);
      return Arrays.copyOf(mac.doFinal(list.getBytes(StandardCharsets.UTF_8)), SIGNATURE);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
