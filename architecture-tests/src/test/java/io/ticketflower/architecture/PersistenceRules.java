package io.ticketflower.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The second wall between companies: what a statement names.
record PersistenceRules(Vocabulary words, Exceptions sqlAsText) {
  private static final String ENTITY = "io.micronaut.data.annotation.MappedEntity";
  private static final String QUERY = "io.micronaut.data.annotation.Query";
  private static final Set<String> RUNNING_TEXT =
      Set.of("execute", "executeQuery", "executeUpdate", "addBatch");

  private static final Pattern TABLE =
      Pattern.compile(
          "(?<!distinct )\\b(?:from|join|into|update)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

  PersistenceRules(Vocabulary words) {
    this(words, new Exceptions(List.of(Excepted.SQL_AS_TEXT)));
  }

  Stream<ArchRule> all() {
    return Stream.of(entities(), repositories(), companyNamed(), typedSql());
  }

  Stream<Exceptions> exceptions() {
    return Stream.of(sqlAsText);
  }

  private ArchRule entities() {
    return new Rule(
            words,
            "Micronaut Data knows rows of tables of no company only",
            type -> words.in(Layer.PERSISTENCE).test(type) && type.isAnnotatedWith(ENTITY))
        .faults(type -> faultyTables(Stream.of(text(type, ENTITY))));
  }

  private ArchRule repositories() {
    return new Rule(words, "Micronaut Data asks tables of no company only", words::isRepository)
        .faults(type ->
            type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(QUERY))
                .flatMap(method -> faultyTables(tablesIn(query(method)))));
  }

  private static Stream<Fault> faultyTables(Stream<String> tables) {
    return tables
        .filter(table -> !Excepted.TABLES_OF_NO_COMPANY.contains(table))
        .map(table -> Fault.of("works with the table \"%s\"".formatted(table)));
  }

  private static Stream<String> tablesIn(String query) {
    return TABLE.matcher(query).results().map((MatchResult it) -> it.group(1));
  }

  private static String query(JavaMethod method) {
    return (String) method.getAnnotationOfType(QUERY).getExplicitlyDeclaredProperty("value");
  }

  private static String text(JavaClass type, String annotation) {
    return (String) type.getAnnotationOfType(annotation).get("value").orElse("");
  }

  private ArchRule companyNamed() {
    return new Rule(
            words,
            "whoever uses a company's table names its company_id",
            type ->
                words.in(Layer.PERSISTENCE).test(type)
                    && words.implementsApplication(type)
                    && usesSchema(type))
        .faults(type ->
            type.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .flatMap(method ->
                    TableUse.withoutCompany(words, method)
                        .map(it -> Fault.in(method, "uses " + it + " without company_id"))));
  }

  private boolean usesSchema(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(it -> words.isSchema(it.getTargetClass()));
  }

  private ArchRule typedSql() {
    return new Rule(words, "SQL is written in types, not in text", words.in(Layer.PERSISTENCE))
        .faultsBut(
            sqlAsText,
            type ->
                type.getAccessesFromSelf().stream()
                    .filter(PersistenceRules::passesText)
                    .map(Fault::because));
  }

  /// jOOQ marks the methods that take SQL as text.
  private static boolean passesText(JavaAccess<?> access) {
    boolean plainJooq =
        access.getTarget() instanceof CodeUnitAccessTarget target
            && target.resolveMember().stream()
                .anyMatch(it -> it.isAnnotatedWith("org.jooq.PlainSQL"));
    boolean jdbc =
        access.getTargetOwner().isAssignableTo(Statement.class)
            && RUNNING_TEXT.contains(access.getName());
    return plainJooq || jdbc;
  }
}
