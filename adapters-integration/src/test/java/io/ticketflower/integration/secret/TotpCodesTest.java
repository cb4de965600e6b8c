package io.ticketflower.integration.secret;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.domain.identity.EmailAddress;
import java.time.Instant;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpCodesTest {
  private final TotpCodes codes = new TotpCodes("a secret for tests that is long enough");

  /// The last six digits of appendix B of RFC 6238.
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codes_are_those_of_the_rfc(long second, String code) {
    byte[] secret = "12345678901234567890".getBytes(US_ASCII);

    assertThat(codes.code(secret, second / 30)).isEqualTo(code);
  }

  @Test
  void a_clock_may_differ_by_a_step_and_no_more() {
    String sealed = codes.newSecret();
    Instant now = Instant.parse("2026-05-04T12:00:00Z");
    long step = now.getEpochSecond() / 30;
    String code = codes.code(Base32.decode(codes.readable(sealed)), step);

    assertThat(codes.step(sealed, code, now)).hasValue(step);
    assertThat(codes.step(sealed, code.substring(0, 3) + " " + code.substring(3), now))
        .hasValue(step);
    assertThat(codes.step(sealed, code, now.plusSeconds(59))).hasValue(step);
    assertThat(codes.step(sealed, code, now.minusSeconds(30))).hasValue(step);
    assertThat(codes.step(sealed, code, now.plusSeconds(60))).isEmpty();
    assertThat(codes.step(sealed, code, now.minusSeconds(31))).isEmpty();
    assertThat(codes.step(sealed, "nonsense", now)).isEmpty();
  }

  @Test
  void an_app_reads_the_secret_from_a_picture() {
    String sealed = codes.newSecret();

    assertThat(codes.address(sealed, new EmailAddress("mia+desk@example.com")))
        .hasToString(
            "otpauth://totp/TicketFlower:mia%2Bdesk%40example.com?secret="
                + codes.readable(sealed)
                + "&issuer=TicketFlower");
    assertThat(codes.readable(sealed)).matches("[A-Z2-7]{32}");
  }

  @Test
  void whoever_has_the_data_alone_reads_no_secret() {
    String sealed = codes.newSecret();

    assertThat(sealed).doesNotContain(codes.readable(sealed));
    assertThatThrownBy(() -> new TotpCodes("another secret that is long enough").readable(sealed))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ticketflower.web.secret");
    assertThat(codes.newSecret()).isNotEqualTo(sealed);
  }
}
