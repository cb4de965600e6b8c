package io.ticketflower.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every port that a database carries out is carried out in memory too, and one contract holds for
/// both. These rules look at tests as well.
record ContractRules(Vocabulary words) {

  Stream<ArchRule> all() {
    return Stream.of(twins(), contracts(), bothFamilies(), finalTests(), rivals());
  }

  private ArchRule twins() {
    return ports("every port of the database has a twin in memory", this::faultsOfTwin);
  }

  private Stream<Fault> faultsOfTwin(JavaClass port) {
    String twin = "InMemory" + port.getSimpleName();
    boolean present =
        port.getAllSubclasses().stream()
            .anyMatch(it -> words.in(Layer.TESTKIT).test(it) && it.getSimpleName().equals(twin));
    return present ? Stream.empty() : Stream.of(Fault.of("has no " + twin));
  }

  private ArchRule contracts() {
    return ports(
        "every port of the database has a contract",
        port ->
            contractOf(port).isPresent()
                ? Stream.empty()
                : Stream.of(Fault.of("has no " + port.getSimpleName() + "Contract")));
  }

  private ArchRule bothFamilies() {
    return ports(
        "both families of adapters pass every contract",
        port -> contractOf(port).stream().flatMap(this::faultsOfFamilies));
  }

  private Stream<Fault> faultsOfFamilies(JavaClass contract) {
    return Stream.of(Layer.TESTKIT, Layer.PERSISTENCE)
        .filter(layer ->
            contract.getAllSubclasses().stream()
                .noneMatch(it -> words.in(layer).test(it) && !isAbstract(it)))
        .map(layer -> Fault.of("no test in %s inherits its contract".formatted(layer)));
  }

  private ArchRule ports(String sentence, Function<JavaClass, Stream<Fault>> faults) {
    return new Rule(words, sentence, this::isPortOfDatabase).faults(faults);
  }

  private boolean isPortOfDatabase(JavaClass type) {
    return words.isApplicationInterface(type)
        && type.getAllSubclasses().stream().anyMatch(words.in(Layer.PERSISTENCE));
  }

  private Optional<JavaClass> contractOf(JavaClass port) {
    return port.getDirectDependenciesToSelf().stream()
        .map(Dependency::getOriginClass)
        .filter(it -> it.getSimpleName().equals(port.getSimpleName() + "Contract"))
        .filter(this::isContract)
        .findFirst();
  }

  private boolean isContract(JavaClass type) {
    return words.in(Layer.TESTKIT).test(type)
        && type.getSimpleName().endsWith("Contract")
        && !tests(type).isEmpty();
  }

  private ArchRule finalTests() {
    return new Rule(words, "contracts leave nothing out", this::isContract)
        .faults(contract ->
            tests(contract).stream()
                .filter(test ->
                    !test.getModifiers().contains(JavaModifier.FINAL)
                        || !test.getModifiers().contains(JavaModifier.PUBLIC))
                .map(test -> Fault.in(test, "is not public and final")));
  }

  private ArchRule rivals() {
    return new Rule(
            words,
            "every contract asks as another company too",
            type -> isContract(type) && isOfCompanyPort(type))
        .faults(contract ->
            contract.getMethodCallsFromSelf().stream()
                    .anyMatch(call -> call.getName().equals("rivalFlorist"))
                ? Stream.empty()
                : Stream.of(Fault.of("never asks as the rival florist")));
  }

  private boolean isOfCompanyPort(JavaClass contract) {
    String port = contract.getSimpleName().substring(0, contract.getSimpleName().length() - 8);
    return contract.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .filter(it -> it.getSimpleName().equals(port) && words.isPort(it))
        .anyMatch(it -> !Excepted.PORTS_ACROSS_COMPANIES.containsKey(words.nameOf(it)));
  }

  private static List<JavaMethod> tests(JavaClass type) {
    return type.getMethods().stream()
        .filter(it -> it.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable"))
        .toList();
  }

  private static boolean isAbstract(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.ABSTRACT);
  }
}
