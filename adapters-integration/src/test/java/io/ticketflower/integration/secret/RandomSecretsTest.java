package io.ticketflower.integration.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RandomSecretsTest {
  private final RandomSecrets secrets = new RandomSecrets();

  @Test
  void a_token_is_64_letters_and_digits() {
    assertThat(secrets.token()).matches("[0-9A-Za-z]{64}");
  }

  @Test
  void no_two_tokens_are_alike_and_every_character_comes_up() {
    var tokens = IntStream.range(0, 1_000).mapToObj(_ -> secrets.token()).toList();

    assertThat(tokens).doesNotHaveDuplicates();
    assertThat(tokens.stream().flatMapToInt(String::chars).boxed().collect(Collectors.toSet()))
        .hasSize(62);
  }

  @Test
  void a_fingerprint_is_the_sha_256_in_hexadecimal() {
    assertThat(secrets.fingerprint("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(secrets.fingerprint("")).hasSize(64);
  }
}
