package io.ticketflower.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.web.Client.Answer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How the pages come to the browser; what is on them is tried in one.
class PagesTest {
  private static final Server SERVER = Server.start();
  private static final String SCRIPT = "/assets/start-4anqvS9g.js";
  private static final Pattern NONCE = Pattern.compile("nonce=\"(.+)\"");

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/dashboard", "/tickets/1?view=picture"})
  void every_address_of_a_page_is_answered_with_the_frame_of_all(String address) {
    Answer page = opened(address);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(page.header("Cache-Control")).contains("no-cache");
    assertThat(page.text()).contains("<title>Pages</title>");
  }

  @Test
  void scripts_come_from_here_only_and_styles_know_a_word_that_is_never_said_twice() {
    Answer page = opened("/");

    assertThat(page.header("Content-Security-Policy").orElseThrow().split("; "))
        .contains(
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'nonce-" + nonceOf(page) + "'",
            "connect-src 'self'",
            "frame-ancestors 'none'");
    assertThat(nonceOf(page)).isNotEqualTo(nonceOf(opened("/")));
  }

  @ParameterizedTest
  @CsvSource({
    "'gzip, deflate, br', br, packed by brotli",
    "'gzip, deflate', gzip, packed by gzip",
    "identity, , plain"
  })
  void what_has_a_hash_in_its_name_is_kept_for_good_and_comes_packed_as_the_browser_can_unpack_it(
      String understood, String packing, String content) {
    Answer script = SERVER.client().with("Accept-Encoding", understood).get(SCRIPT);

    assertThat(script.text()).isEqualToIgnoringNewLines(content);
    assertThat(script.header("Content-Encoding").orElse(null)).isEqualTo(packing);
    assertThat(script.header("Vary").orElseThrow()).contains("Accept-Encoding");
    assertThat(script.header("Cache-Control")).contains("public, max-age=31536000, immutable");
  }

  @Test
  void whoever_takes_anything_is_shown_the_page_where_it_begins() {
    assertThat(SERVER.client().with("Accept", "*/*").get("/").text()).contains("<title>");
    assertThat(SERVER.client().get("/").text()).contains("<title>");
  }

  @Test
  void what_is_no_page_is_told_to_programs_as_the_api_does() {
    Answer unknown = SERVER.client().with("Accept", "*/*").get("/no-such-thing");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.get("type")).endsWith("/problems/not-found");

    assertThat(opened("/api/v1/no-such-thing").status()).isEqualTo(404);
  }

  private static Answer opened(String address) {
    return SERVER.client().with("Accept", "text/html,*/*;q=0.8").get(address);
  }

  private static String nonceOf(Answer page) {
    Matcher nonce = NONCE.matcher(page.text());
    assertThat(nonce.find()).isTrue();
    return nonce.group(1);
  }
}
