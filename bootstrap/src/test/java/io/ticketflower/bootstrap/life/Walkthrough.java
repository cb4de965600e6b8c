package io.ticketflower.bootstrap.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import io.ticketflower.integration.json.JacksonJsonReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Does what `docs/walkthrough.md` tells a reader to do: sends each curl command, compares the
/// answer with what the page says of it, and keeps what it says to keep.
final class Walkthrough {
  private static final Pattern STEP =
      Pattern.compile("```sh\\n(.*?)```(.*?)(?=```sh|\\z)", Pattern.DOTALL);
  private static final Pattern WORD =
      Pattern.compile("'([^']*)'|\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s'\"]+)");
  private static final Pattern STATUS = Pattern.compile("Answer: `(\\d{3})`");
  private static final Pattern KEEP = Pattern.compile("Keep `([^`]+)` as `([A-Z]+)`");
  private static final Pattern LETTER =
      Pattern.compile(
          "A letter went to `([^`]+)`.*? Keep what its link has behind the `#` as `([A-Z]+)`",
          Pattern.DOTALL);
  private static final Pattern CLAIM = Pattern.compile("`([a-z][^` ]*)` is `([^`]+)`");

  private final JsonReader jsonReader = new JacksonJsonReader();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Mailbox mailbox = Mailbox.fromNowOn();
  private final Map<String, String> variables = new HashMap<>();

  Walkthrough(URI address) {
    variables.put("URL", address.toString());
  }

  /// @return how many requests the page makes
  int follow(Path page) throws IOException, InterruptedException {
    List<MatchResult> steps = STEP.matcher(Files.readString(page)).results().toList();
    for (MatchResult step : steps) {
      follow(step.group(1), step.group(2));
    }
    return steps.size();
  }

  private void follow(String command, String said) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(request(words(command)), HttpResponse.BodyHandlers.ofString());
    List<MatchResult> status = STATUS.matcher(said).results().toList();
    assertThat(status).as("what the page says of the answer to %s", command).hasSize(1);
    assertThat(answer.statusCode())
        .as("%s%nanswered %s", command, answer.body())
        .isEqualTo(Integer.parseInt(status.getFirst().group(1)));
    Json body = answer.body().isEmpty() ? JsonObject.EMPTY : jsonReader.readOwn(answer.body());
    CLAIM
        .matcher(said)
        .results()
        .forEach(claim ->
            assertThat(text(body, claim.group(1)))
                .as("%s in %s", claim.group(1), answer.body())
                .isEqualTo(claim.group(2)));
    KEEP.matcher(said)
        .results()
        .forEach(keep -> variables.put(keep.group(2), text(body, keep.group(1))));
    LETTER
        .matcher(said)
        .results()
        .forEach(letter -> variables.put(letter.group(2), mailbox.tokenFor(letter.group(1))));
  }

  /// The words of a command as a shell would give them to curl.
  private List<String> words(String command) {
    List<String> words = new ArrayList<>();
    WORD.matcher(command.replace("\\\n", " "))
        .results()
        .forEach(word -> {
          if (word.group(1) != null) {
            words.add(word.group(1));
          } else if (word.group(2) != null) {
            words.add(expanded(word.group(2)));
          } else {
            words.add(word.group(3));
          }
        });
    return words;
  }

  private String expanded(String quoted) {
    return Pattern.compile("\\$([A-Z]+)")
        .matcher(quoted.replace("\\\"", "\""))
        .replaceAll(found -> {
          String value = variables.get(found.group(1));
          assertThat(value).as("variable %s", found.group(1)).isNotNull();
          return Matcher.quoteReplacement(value);
        });
  }

  private static HttpRequest request(List<String> words) {
    assertThat(words.getFirst()).isEqualTo("curl");
    HttpRequest.Builder request = HttpRequest.newBuilder();
    String method = "GET";
    HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();
    for (int index = 1; index < words.size(); index++) {
      String word = words.get(index);
      switch (word) {
        case "-X" -> method = words.get(++index);
        case "-d" -> body = HttpRequest.BodyPublishers.ofString(words.get(++index));
        case "-H" -> {
          String[] header = words.get(++index).split(": ", 2);
          request.header(header[0], header[1]);
        }
        default -> request.uri(URI.create(word));
      }
    }
    return request.method(method, body).build();
  }

  private static String text(Json body, String path) {
    Json at = body;
    for (String step : path.replace("[", ".").replace("]", "").split("\\.", -1)) {
      at =
          switch (at) {
            case JsonObject object ->
                object
                    .get(step)
                    .orElseThrow(() -> new AssertionError("no " + path + " in " + body));
            case JsonArray(var items) -> items.get(Integer.parseInt(step));
            default -> throw new AssertionError("no " + path + " in " + body);
          };
    }
    return at instanceof JsonString(var value) ? value : at.toString();
  }
}
