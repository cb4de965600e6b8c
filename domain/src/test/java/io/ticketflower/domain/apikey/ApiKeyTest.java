package io.ticketflower.domain.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.domain.apikey.ApiKey.Status;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiKeyTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final String RANDOM = "4vQ0aZ9k" + "x".repeat(56);

  private final ApiKey key =
      new ApiKey(
          new ApiKeyId(UUID.randomUUID()),
          new UserId(UUID.randomUUID()),
          new KeyName("Watering can"),
          "tf_4vQ0aZ9k",
          new KeyScopes(Set.of(Permission.SUBMIT_TICKETS)),
          NOON,
          NOON.plus(ApiKey.USUAL),
          Optional.empty(),
          Optional.empty());

  @Test
  void is_live_until_it_expires() {
    assertThat(key.status(key.expiresAt().minusMillis(1))).isEqualTo(Status.LIVE);
    assertThat(key.status(key.expiresAt())).isEqualTo(Status.EXPIRED);
  }

  @Test
  void is_revoked_for_good() {
    ApiKey revoked = key.revoked(NOON);

    assertThat(revoked.status(NOON)).isEqualTo(Status.REVOKED);
    assertThat(revoked.status(key.expiresAt())).isEqualTo(Status.REVOKED);
  }

  @Test
  void expires_later_than_now_and_within_a_leap_year() {
    assertThat(ApiKey.mayExpireAt(NOON, NOON)).isFalse();
    assertThat(ApiKey.mayExpireAt(NOON.plusMillis(1), NOON)).isTrue();
    assertThat(ApiKey.mayExpireAt(NOON.plus(Duration.ofDays(366)), NOON)).isTrue();
    assertThat(ApiKey.mayExpireAt(NOON.plus(Duration.ofDays(366)).plusMillis(1), NOON)).isFalse();
  }

  @Test
  void the_text_of_a_key_shows_its_prefix_and_keeps_its_secret() {
    KeyText text = KeyText.of(RANDOM);

    assertThat(text.value()).isEqualTo("tf_4vQ0aZ9k_" + "x".repeat(56));
    assertThat(text.prefix()).isEqualTo("tf_4vQ0aZ9k");
    assertThat(text).hasToString("tf_4vQ0aZ9k_…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "tf_", "tf_4vQ0aZ9k", "tf_4vQ0aZ9k_short", "eyJhbGciOi.eyJzdWIi.c2ln"})
  void anything_else_is_no_key(String text) {
    assertThat(KeyText.isOne(text)).isFalse();
    assertThatThrownBy(() -> new KeyText(text)).hasMessageStartingWith("Expected");
  }

  @Test
  void a_key_has_at_least_one_scope() {
    assertThatThrownBy(() -> new KeyScopes(Set.of())).hasMessageContaining("but got none");
  }

  @ParameterizedTest
  @EnumSource(names = {"MANAGE_OWNERS", "OWN_COMPANY"})
  void who_owns_the_company_and_what_becomes_of_it_is_no_scope(Permission permission) {
    assertThat(KeyScopes.canBeOne(permission)).isFalse();
    assertThatThrownBy(() -> new KeyScopes(Set.of(Permission.READ_AUDIT, permission)))
        .hasMessageStartingWith("Expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   "})
  void a_key_has_a_name(String name) {
    assertThatThrownBy(() -> new KeyName(name)).hasMessageContaining("but got 0");
  }

  @Test
  void a_name_has_60_characters_at_most() {
    assertThat(new KeyName(" " + "x".repeat(60) + " ").value()).hasSize(60);
    assertThatThrownBy(() -> new KeyName("x".repeat(61))).hasMessageContaining("but got 61");
  }
}
