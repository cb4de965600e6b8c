package io.ticketflower.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonProfileTest {
  @Test
  void a_language_is_kept_in_its_usual_form() {
    assertThat(new LanguageTag("PT-br").value()).isEqualTo("pt-BR");
    assertThat(new LanguageTag("de").value()).isEqualTo("de");
    assertThat(new LanguageTag("zh-Hant-TW").value()).isEqualTo("zh-Hant-TW");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "german!", "d", "und", "de_DE", "x-private", "de\u0000"})
  void what_is_no_language_is_refused(String tag) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LanguageTag(tag))
        .withMessageStartingWith("Expected a language tag");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/Argentina/Buenos_Aires", "UTC"})
  void a_time_zone_has_a_name(String name) {
    assertThat(new TimeZoneName(name).zone().getId()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+02:00", "europe/berlin", "Mars/Olympus", "UTC+25"})
  void what_is_no_time_zone_is_refused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeZoneName(name))
        .withMessageStartingWith("Expected a time zone");
  }
}
