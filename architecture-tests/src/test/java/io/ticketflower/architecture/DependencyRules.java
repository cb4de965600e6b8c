package io.ticketflower.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Who may know whom.
record DependencyRules(Vocabulary words, Exceptions assemblies) {
  /// What the hexagon may use of Java: nothing here reaches a file, a socket, a database or another
  /// program.
  private static final Set<String> PURE_PACKAGES =
      Set.of(
          "java.lang",
          "java.math",
          "java.time",
          "java.time.format",
          "java.util",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "org.jspecify.annotations");

  private static final Set<String> PURE_CLASSES =
      Set.of(
          "java.io.OutputStream", // that somebody else has opened
          "java.io.PrintWriter",
          "java.io.StringWriter",
          "java.net.URI",
          "java.net.URISyntaxException",
          "java.text.Normalizer",
          "java.text.Normalizer$Form");

  DependencyRules(Vocabulary words) {
    this(words, new Exceptions(List.of(Excepted.ASSEMBLIES)));
  }

  Stream<Exceptions> exceptions() {
    return Stream.of(assemblies);
  }

  Stream<ArchRule> all() {
    Stream<ArchRule> others =
        Stream.of(
            everythingHasItsPlace(),
            pureDomain(),
            pureApplication(),
            featuresToTheLeft(),
            noCycles(),
            webAsksForUseCases());
    return Stream.concat(Layer.all().stream().map(this::knowsOnly), others);
  }

  private ArchRule knowsOnly(Layer layer) {
    String sentence = "of our modules, %s knows %s".formatted(layer, layer.namesOfKnown());
    return new Rule(words, sentence, words.in(layer))
        .faults(type ->
            dependencies(type)
                .filter(it -> words.isOurs(target(it)))
                .filter(it -> !words.layerOf(target(it)).map(layer::mayKnow).orElse(false))
                .map(Fault::because));
  }

  private ArchRule everythingHasItsPlace() {
    return new Rule(words, "every class stands in one of our modules", words::isWrittenByUs)
        .faults(type ->
            words.layerOf(type).isPresent()
                ? Stream.empty()
                : Stream.of(Fault.of("stands in no module of the table")));
  }

  private ArchRule pureDomain() {
    return pure("the domain knows no framework and nothing outside", Layer.DOMAIN);
  }

  private ArchRule pureApplication() {
    return pure("the application knows no framework and nothing outside", Layer.APPLICATION);
  }

  private ArchRule pure(String sentence, Layer layer) {
    return new Rule(words, sentence, words.in(layer))
        .faults(type ->
            dependencies(type)
                .filter(it -> !words.isOurs(target(it)) && !isPure(target(it)))
                .map(Fault::because));
  }

  private static boolean isPure(JavaClass type) {
    return type.isPrimitive()
        || PURE_PACKAGES.contains(type.getPackageName())
        || PURE_CLASSES.contains(type.getName());
  }

  /// The testkit is left out: its contracts tell stories that run through all features.
  private ArchRule featuresToTheLeft() {
    return new Rule(
            words,
            "each feature knows only those before it in the table",
            type ->
                words.in(Layer.DOMAIN, Layer.APPLICATION).test(type) || isAdapterOfFeature(type))
        .faults(type ->
            words
                .featureOf(type)
                .map(feature -> beyond(type, feature))
                .orElseGet(() -> Stream.of(Fault.of("stands in no feature of the table"))));
  }

  private boolean isAdapterOfFeature(JavaClass type) {
    return words.in(Layer.INTEGRATION, Layer.PERSISTENCE, Layer.WEB).test(type)
        && words.featureOf(type).isPresent();
  }

  private Stream<Fault> beyond(JavaClass type, Feature feature) {
    return dependencies(type)
        .filter(it -> words.isOurs(target(it)))
        .filter(it -> !words.featureOf(target(it)).map(feature::mayKnow).orElse(true))
        .map(Fault::because);
  }

  private ArchRule noCycles() {
    Predicate<JavaClass> counted = words.in(Layer.values());
    PackageCycles cycles =
        new PackageCycles(counted, type -> !Excepted.ASSEMBLIES.containsKey(words.nameOf(type)));
    return new Rule(words, "packages form no cycles", counted)
        .faultsBut(assemblies, cycles::through);
  }

  /// Reads go through use cases too, since those ask what the caller may see. The web holds no port
  /// but the one that reads JSON, and nothing else of the application that does something.
  private ArchRule webAsksForUseCases() {
    return new Rule(words, "the web asks for use cases and holds no port", words.in(Layer.WEB))
        .faults(type ->
            dependencies(type).filter(it -> !mayBeUsedByWeb(target(it))).map(Fault::because));
  }

  private boolean mayBeUsedByWeb(JavaClass type) {
    boolean ofApplication = words.layerOf(type).equals(Optional.of(Layer.APPLICATION));
    return !ofApplication
        || words.isUseCase(type)
        || words.isCalled(type, "application.rule.JsonReader")
        || isValue(type);
  }

  /// Values, outcomes and refusals: they hold something and do nothing. What is declared inside of
  /// a value is a part of it.
  private static boolean isValue(JavaClass type) {
    return type.isRecord()
        || type.getEnclosingClass().filter(DependencyRules::isValue).isPresent()
        || type.isEnum()
        || type.isAssignableTo(RuntimeException.class)
        || type.reflect().isSealed();
  }

  private static Stream<Dependency> dependencies(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream();
  }

  private static JavaClass target(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }
}
