package io.ticketflower.web.apikey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.apikey.ReadApiKeys.Shown;
import io.ticketflower.domain.apikey.KeyText;
import java.util.Optional;

/// A key that has just been made.
///
/// @param secret the whole key, shown this once: send it as `Authorization: Bearer …`. Left out
///   where a request was repeated: it was shown the first time
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "MadeApiKey")
record MadeApiKeyView(
    ApiKeyView apiKey, @Schema(example = "tf_4vQ0aZ9k_bX2w…") Optional<String> secret) {

  static MadeApiKeyView of(Shown shown, Optional<KeyText> text) {
    return new MadeApiKeyView(ApiKeyView.of(shown), text.map(KeyText::value));
  }
}
