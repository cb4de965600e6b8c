package io.ticketflower.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What bytecode does not tell. Each rule takes texts by their paths and gives back what is wrong.
final class SourceRules {
  static final int MOST_LINES = 250;

  /// Of a file's own types; those nested in a page of outcomes are told by their names.
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("public [a-z -]*\\b(?:class|enum|interface|record)\\b.*");

  /// Where one machine keeps its things. Placeholders and addresses are none.
  private static final Pattern MACHINE =
      Pattern.compile(
          "(?<![\\w.$}:-])/(?:home|root|Users|work/main|work/shared)/\\w+|\\b[A-Z]:\\\\\\w+");

  private static final Pattern TABLE = Pattern.compile("(?m)^create table (\\w+)");
  private static final Pattern FORCED =
      Pattern.compile("(?m)^alter table (\\w+) force row level security");

  private SourceRules() {}

  static List<String> unexplainedTypes(Map<Path, String> sources) {
    return inEach(sources, text -> unexplained(text.lines().toList()));
  }

  private static Stream<String> unexplained(List<String> lines) {
    return IntStream.range(0, lines.size())
        .filter(line -> PUBLIC_TYPE.matcher(lines.get(line)).matches())
        .filter(line -> !isExplained(lines, line))
        .mapToObj(lines::get);
  }

  /// Annotations may stand between a comment and its type.
  private static boolean isExplained(List<String> lines, int type) {
    int above = type - 1;
    while (above >= 0 && isPartOfAnnotation(lines.get(above))) {
      above--;
    }
    return above >= 0 && lines.get(above).startsWith("///");
  }

  private static boolean isPartOfAnnotation(String line) {
    return Stream.of("@", " ", ")", "}").anyMatch(line::startsWith);
  }

  static List<String> longFiles(Map<Path, String> sources) {
    return inEach(
        sources,
        text ->
            Stream.of(text.lines().count())
                .filter(lines -> lines > MOST_LINES)
                .map(lines -> lines + " lines"));
  }

  static List<String> machinePaths(Map<Path, String> texts) {
    return inEach(texts, text -> MACHINE.matcher(text).results().map(MatchResult::group));
  }

  /// The tables that the database does not keep apart by company.
  static Set<String> tablesWithoutRowSecurity(Map<Path, String> changelog) {
    Set<String> tables = new TreeSet<>();
    changelog.values().forEach(text -> names(TABLE, text).forEach(tables::add));
    changelog.values().forEach(text -> names(FORCED, text).forEach(tables::remove));
    return tables;
  }

  private static Stream<String> names(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(hit -> hit.group(1));
  }

  private static List<String> inEach(
      Map<Path, String> texts, Function<String, Stream<String>> faults) {
    return texts.entrySet().stream()
        .flatMap(file -> faults.apply(file.getValue()).map(it -> file.getKey() + ": " + it))
        .sorted()
        .toList();
  }
}
