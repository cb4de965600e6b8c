package io.ticketflower.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `docs/modules.md`, written from the build files and from the tables that the rules use.
record ModulesDocument(Map<String, List<String>> knownByModule) {

  String text() {
    return """
    # Where things are

    <!-- Written by the tests of architecture-tests, which fail where this file differs:
         mvn -q -pl architecture-tests -am test -Dtest=ModulesDocumentTest \\
           -Dsurefire.failIfNoSpecifiedTests=false -Dticketflower.draw -->

    ## The modules

    An arrow points to what a module is compiled with.

    %s

    | module | package | what it holds | knows |
    | --- | --- | --- | --- |
    %s

    `architecture-tests` sees all of them. `testkit` is compiled for tests and for those who embed
    TicketFlower or write an adapter; nothing that is shipped knows it.

    ## The features

    Inside of a module the packages are features, and their names are the same in every module. Each
    knows itself and those above it; packages with other names are what a module has beside its
    features.

    %s

    | feature | what it holds |
    | --- | --- |
    %s

    ## What works across companies

    Every port asks for the company first, but for these:

    %s

    And these, which see no company's data or keep none of it:

    %s
    """
        .formatted(
            modulePicture(),
            moduleTable(),
            featurePicture(),
            featureTable(),
            list(Excepted.PORTS_ACROSS_COMPANIES),
            list(Excepted.PORTS_WITHOUT_COMPANY_DATA));
  }

  private String modulePicture() {
    return picture(
        "flowchart TD",
        knownByModule.entrySet().stream()
            .flatMap(it -> it.getValue().stream().map(known -> it.getKey() + " --> " + known)));
  }

  private static String moduleTable() {
    return Layer.all().stream()
        .map(it ->
            "| `%s` | `%s` | %s | %s |"
                .formatted(it.module(), it.below(Code.ROOT), it.purpose(), modules(it.known())))
        .collect(Collectors.joining("\n"));
  }

  private static String modules(List<Layer> layers) {
    return layers.isEmpty()
        ? "nothing"
        : layers.stream().map(it -> "`" + it.module() + "`").collect(Collectors.joining(", "));
  }

  private static String featurePicture() {
    List<Feature> features = Arrays.asList(Feature.values());
    return picture(
        "flowchart RL",
        Stream.iterate(features.size() - 1, it -> it > 0, it -> it - 1)
            .map(it -> features.get(it) + " --> " + features.get(it - 1)));
  }

  private static String featureTable() {
    return Arrays.stream(Feature.values())
        .map(it -> "| `%s` | %s |".formatted(it, it.content()))
        .collect(Collectors.joining("\n"));
  }

  private static String list(Map<String, String> reasons) {
    return new TreeMap<>(reasons)
        .entrySet().stream()
            .map(it -> "- `%s`: %s".formatted(it.getKey(), it.getValue()))
            .collect(Collectors.joining("\n"));
  }

  private static String picture(String kind, Stream<String> arrows) {
    return Stream.concat(Stream.of("```mermaid", kind), arrows.map(it -> "    " + it))
        .collect(Collectors.joining("\n", "", "\n```"));
  }
}
