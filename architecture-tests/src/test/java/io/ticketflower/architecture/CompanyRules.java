package io.ticketflower.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/// The first wall between companies: whose data is meant is said by type, and only the login says
/// it.
record CompanyRules(
    Vocabulary words, Exceptions ports, Exceptions useCases, Exceptions companyMakers) {

  CompanyRules(Vocabulary words) {
    this(
        words,
        new Exceptions(
            List.of(Excepted.PORTS_ACROSS_COMPANIES, Excepted.PORTS_WITHOUT_COMPANY_DATA)),
        new Exceptions(List.of(Excepted.COMPANY_WITHOUT_ACTOR)),
        new Exceptions(List.of(Excepted.COMPANY_FROM_OUTSIDE)));
  }

  Stream<ArchRule> all() {
    return Stream.of(companyFirst(), companyOfTheActor(), companyOfTheCaller());
  }

  Stream<Exceptions> exceptions() {
    return Stream.of(ports, useCases, companyMakers);
  }

  private ArchRule companyFirst() {
    return new Rule(words, "every port asks for the company first", words::isPort)
        .faultsBut(
            ports,
            port ->
                methods(port)
                    .filter(method -> !asksForCompanyFirst(method))
                    .map(method -> Fault.in(method, "does not take the company first")));
  }

  private boolean asksForCompanyFirst(JavaMethod method) {
    List<JavaClass> parameters = method.getRawParameterTypes();
    return !parameters.isEmpty() && words.isCompanyId(parameters.getFirst());
  }

  private ArchRule companyOfTheActor() {
    return new Rule(words, "use cases take the company from the actor", words::isUseCase)
        .faultsBut(
            useCases,
            useCase ->
                Stream.concat(methodsThatTakeCompany(useCase), commandsWithCompany(useCase)));
  }

  private Stream<Fault> methodsThatTakeCompany(JavaClass useCase) {
    return methods(useCase)
        .filter(method ->
            method.getParameterTypes().stream()
                .flatMap(it -> it.getAllInvolvedRawTypes().stream())
                .anyMatch(words::isCompanyId))
        .map(method -> Fault.in(method, "takes a company"));
  }

  private Stream<Fault> commandsWithCompany(JavaClass useCase) {
    return useCase.getPackage().getClasses().stream()
        .filter(it -> it.getName().equals(useCase.getName() + "$Command"))
        .flatMap(command -> command.getFields().stream())
        .filter(field -> !isStatic(field))
        .filter(field -> field.getAllInvolvedRawTypes().stream().anyMatch(words::isCompanyId))
        .map(field -> new Fault("Command", "its command has a company, " + field.getName()));
  }

  private ArchRule companyOfTheCaller() {
    return new Rule(words, "the web has every company from its caller", words.in(Layer.WEB))
        .faultsBut(
            companyMakers,
            type ->
                type.getAccessesFromSelf().stream()
                    .filter(this::makesCompanyId)
                    .map(Fault::because));
  }

  private boolean makesCompanyId(JavaAccess<?> access) {
    return words.isCompanyId(access.getTargetOwner())
        && access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
  }

  private static Stream<JavaMethod> methods(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static boolean isStatic(JavaField field) {
    return field.getModifiers().contains(JavaModifier.STATIC);
  }
}
