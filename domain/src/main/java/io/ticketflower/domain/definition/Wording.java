package io.ticketflower.domain.definition;

import static io.ticketflower.domain.definition.ObjectReader.cut;

import io.ticketflower.domain.company.RoleName;
import io.ticketflower.domain.definition.ObjectReader.Placed;
import io.ticketflower.domain.rule.Findings;
import io.ticketflower.domain.rule.JsonPointer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The parts that every kind of document words alike: titles and descriptions, keys, names of
/// roles, references to the outside, layouts.
final class Wording {
  static final int LONGEST_TITLE = 200;
  static final int LONGEST_DESCRIPTION = 4_000;
  static final int LONGEST_LAYOUT = 100_000;
  static final int LONGEST_URI = 2_000;
  static final int MOST_REFERENCES = 20;
  static final int MOST_ROLES = 50;

  /// A task's key and a field's name: something a rule can say after a dot.
  static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,62}");

  private static final Pattern SECRET_CHARACTER = Pattern.compile("[\\p{Cs}\\p{Cc}&&[^\\n\\r\\t]]");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final ObjectReader reader;
  private final Findings findings;

  Wording(ObjectReader reader) {
    this.reader = reader;
    this.findings = reader.findings();
  }

  String title() {
    return heading("title", LONGEST_TITLE);
  }

  String description() {
    return prose("description", LONGEST_DESCRIPTION);
  }

  /// A key that a company knows a definition by; empty if it is not one.
  Optional<DefinitionKey> definitionKey(String name) {
    return reader
        .requireText(name)
        .filter(key ->
            hasForm(
                key,
                DefinitionKey.FORM,
                "a key of 1 to 63 lower-case letters, digits and hyphens",
                reader.at(name),
                findings))
        .map(DefinitionKey::new);
  }

  /// A task's key or a field's name; as it was written even if it has not the form, so that what
  /// refers to it finds it; empty text if there is none.
  String name(String field) {
    Optional<String> name = reader.requireText(field);
    name.ifPresent(text -> checkName(text, reader.at(field), findings));
    return name.orElse("");
  }

  static void checkName(String text, JsonPointer at, Findings findings) {
    String expected = "a name of 1 to 63 letters, digits, hyphens and underscores, a letter first";
    hasForm(text, NAME, expected, at, findings);
  }

  private static boolean hasForm(
      String text, Pattern form, String expected, JsonPointer at, Findings findings) {
    boolean has = form.matcher(text).matches();
    if (!has) {
      findings.error(
          "KEY_FORM",
          at,
          "Expected " + expected + ", but got " + cut(text) + ".",
          "Put what people read into the title, and a short name here.");
    }
    return has;
  }

  List<ExternalReference> externalReferences() {
    List<ExternalReference> references = new ArrayList<>();
    for (Placed item : reader.items("externalReferences", MOST_REFERENCES)) {
      ObjectReader.of(item, findings).map(Wording::reference).ifPresent(references::add);
    }
    return references;
  }

  private static ExternalReference reference(ObjectReader item) {
    var wording = new Wording(item);
    var reference =
        new ExternalReference(
            wording.heading("label", LONGEST_TITLE), wording.description(), wording.uri());
    item.refuseOthers();
    return reference;
  }

  private String uri() {
    Optional<String> uri = reader.requireText("uri");
    uri.filter(text -> !isLink(text))
        .ifPresent(text ->
            findings.error(
                "URI_FORM",
                reader.at("uri"),
                "Expected an address that starts with https:, http: or mailto:, but got "
                    + cut(text)
                    + ".",
                "Write the whole address, such as \"https://example.com/policy\"; "
                    + LONGEST_URI
                    + " characters at most."));
    return uri.orElse("");
  }

  private static boolean isLink(String text) {
    try {
      var uri = new URI(text);
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return text.length() <= LONGEST_URI
          && SCHEMES.contains(scheme)
          && (uri.getHost() != null) != scheme.equals("mailto");
    } catch (URISyntaxException _) {
      return false;
    }
  }

  /// Each role once, whatever its case.
  List<String> companyRoles() {
    Set<String> seen = new HashSet<>();
    List<String> roles = new ArrayList<>();
    for (Placed item : reader.items("companyRoles", MOST_ROLES)) {
      ObjectReader.string(item, findings)
          .filter(name -> fits(name.strip(), 1, RoleName.LONGEST, item.at()))
          .map(RoleName::new)
          .ifPresent(role -> {
            if (seen.add(role.folded())) {
              roles.add(role.value());
            } else {
              findings.warning(
                  "DUPLICATE_ROLE",
                  item.at(),
                  "Expected each role once, but " + cut(role.value()) + " stands here again.",
                  "Remove it; upper and lower case do not tell roles apart.");
            }
          });
    }
    return roles;
  }

  /// What is in a layout is looked at by the browser that runs it.
  Layouts layouts() {
    return new Layouts(layout("editLayout"), layout("displayLayout"));
  }

  private Optional<String> layout(String name) {
    return Optional.of(prose(name, LONGEST_LAYOUT)).filter(text -> !text.isBlank());
  }

  private String heading(String name, int longest) {
    Optional<String> text = reader.requireText(name);
    text.ifPresent(it -> fits(it.strip(), 1, longest, reader.at(name)));
    return text.map(String::strip).orElse("");
  }

  private String prose(String name, int longest) {
    Optional<String> text = reader.text(name);
    text.ifPresent(it -> fits(it, 0, longest, reader.at(name)));
    return text.orElse("");
  }

  private boolean fits(String text, int shortest, int longest, JsonPointer at) {
    int length = text.codePointCount(0, text.length());
    boolean fits = length >= shortest && length <= longest;
    if (!fits) {
      findings.error(
          "TEXT_LENGTH",
          at,
          "Expected " + shortest + " to " + longest + " characters, but got " + length + ".",
          length < shortest ? "Write something here." : "Shorten it.");
    }
    boolean readable = !SECRET_CHARACTER.matcher(text).find();
    if (!readable) {
      findings.error(
          "TEXT_CHARACTERS",
          at,
          "Expected readable text, but it holds a control character or half of a character.",
          "Remove it; it may have come in by copy and paste.");
    }
    return fits && readable;
  }
}
