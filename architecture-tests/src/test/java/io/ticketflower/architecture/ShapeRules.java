package io.ticketflower.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/// What classes are called, and who may see them.
record ShapeRules(Vocabulary words) {
  /// Words that say how something is made, and not what it is.
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "Common",
          "Dto",
          "Helper",
          "Helpers",
          "Impl",
          "Interface",
          "Manager",
          "Misc",
          "Util",
          "Utilities",
          "Utils");

  private static final Set<String> EMPTY_FIRST_WORDS = Set.of("Abstract", "Base");
  private static final Set<String> EMPTY_FOLDERS =
      Set.of(
          "base", "common", "commons", "dto", "helper", "impl", "manager", "misc", "util", "utils");

  private static final Set<String> INJECTING =
      Set.of(
          "jakarta.inject.Inject",
          "io.micronaut.context.annotation.Property",
          "io.micronaut.context.annotation.Value");

  Stream<ArchRule> all() {
    return Stream.of(tellingNames(), hiddenUseCases(), hiddenAdapters(), collaborators());
  }

  private ArchRule tellingNames() {
    return new Rule(words, "names say what a thing is", words.in(Layer.values()))
        .faults(type ->
            Stream.concat(emptyWords(type.getSimpleName()), emptyFolders(type))
                .map(word -> Fault.of("\"%s\" says nothing".formatted(word))));
  }

  private static Stream<String> emptyWords(String name) {
    String[] split = name.split("(?<=[a-z0-9])(?=[A-Z])|(?=[A-Z][a-z])");
    String first = Arrays.stream(split).findFirst().orElse("");
    return Stream.concat(
        Arrays.stream(split).filter(EMPTY_WORDS::contains),
        Stream.of(first).filter(it -> EMPTY_FIRST_WORDS.contains(it) && split.length > 1));
  }

  private Stream<String> emptyFolders(JavaClass type) {
    String below = type.getPackageName().substring(words.root().length());
    return Arrays.stream(below.split("\\.")).filter(EMPTY_FOLDERS::contains);
  }

  private ArchRule hiddenUseCases() {
    return new Rule(
            words,
            "what carries out a use case is final and for its package only",
            type ->
                words.in(Layer.APPLICATION).test(type)
                    && !type.isAnonymousClass()
                    && words.implementsApplication(type))
        .faults(this::faultsOfVisibility);
  }

  private ArchRule hiddenAdapters() {
    return new Rule(
            words,
            "controllers and the database's adapters are final and for their package only",
            type -> isController(type) || isDatabaseAdapter(type))
        .faults(this::faultsOfVisibility);
  }

  private boolean isController(JavaClass type) {
    return words.in(Layer.WEB).test(type)
        && type.isAnnotatedWith("io.micronaut.http.annotation.Controller");
  }

  private boolean isDatabaseAdapter(JavaClass type) {
    return words.in(Layer.PERSISTENCE).test(type)
        && !type.isAnonymousClass()
        && (words.implementsApplication(type) || type.getSimpleName().startsWith("Jooq"));
  }

  private Stream<Fault> faultsOfVisibility(JavaClass type) {
    Stream<Fault> open = words.isFinal(type) ? Stream.empty() : Stream.of(Fault.of("is not final"));
    Stream<Fault> seen = words.isPublic(type) ? Stream.of(Fault.of("is public")) : Stream.empty();
    return Stream.concat(open, seen);
  }

  private ArchRule collaborators() {
    return new Rule(
            words, "collaborators come in through the constructor", words.in(Layer.values()))
        .faults(type ->
            type.getMembers().stream()
                .filter(member -> !(member instanceof JavaConstructor))
                .filter(ShapeRules::isInjected)
                .map(member -> new Fault(member.getName(), member.getName() + " is injected")));
  }

  private static boolean isInjected(JavaMember member) {
    return INJECTING.stream().anyMatch(member::isAnnotatedWith);
  }
}
