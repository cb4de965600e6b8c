package io.ticketflower.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Transactions are opened in one place, so that two commits can't melt into one.
record TransactionRules(Vocabulary words, Exceptions ownTransactions) {
  private static final String TRANSACTIONAL = "io.micronaut.transaction.annotation.Transactional";
  private static final Set<String> ON_A_CONNECTION =
      Set.of("commit", "rollback", "setAutoCommit", "setSavepoint");

  TransactionRules(Vocabulary words) {
    this(words, new Exceptions(List.of(Excepted.OWN_TRANSACTIONS)));
  }

  Stream<Exceptions> exceptions() {
    return Stream.of(ownTransactions);
  }

  Stream<ArchRule> all() {
    return Stream.of(onePlace(), repositoriesJoin());
  }

  /// A repository of Micronaut Data may say MANDATORY, which opens none.
  private ArchRule onePlace() {
    return new Rule(
            words, "only the port Transactions opens transactions", words.in(Layer.values()))
        .faultsBut(
            ownTransactions,
            type ->
                Stream.concat(
                    annotations(type)
                        .filter(
                            it -> isTransactional(it) && !(words.isRepository(type) && joins(it)))
                        .map(it -> Fault.of("carries @" + it.getRawType().getSimpleName())),
                    type.getAccessesFromSelf().stream()
                        .filter(it -> !isTransactions(type) && handlesTransactions(it))
                        .map(Fault::because)));
  }

  private ArchRule repositoriesJoin() {
    return new Rule(words, "Micronaut Data joins a transaction and opens none", words::isRepository)
        .faults(type ->
            type.getAnnotations().stream().anyMatch(TransactionRules::joins)
                ? Stream.empty()
                : Stream.of(Fault.of("would open a transaction of its own")));
  }

  private static Stream<JavaAnnotation<?>> annotations(JavaClass type) {
    return Stream.concat(
        type.getAnnotations().stream(),
        type.getCodeUnits().stream().flatMap(it -> it.getAnnotations().stream()));
  }

  private static boolean isTransactional(JavaAnnotation<?> annotation) {
    return annotation.getRawType().getSimpleName().startsWith("Transactional");
  }

  private static boolean joins(JavaAnnotation<?> annotation) {
    return annotation.getRawType().getName().equals(TRANSACTIONAL)
        && annotation.get("propagation").orElse("") instanceof JavaEnumConstant constant
        && constant.name().equals("MANDATORY");
  }

  private boolean isTransactions(JavaClass type) {
    return type.getAllRawInterfaces().stream()
        .anyMatch(it -> words.isCalled(it, "application.transaction.Transactions"));
  }

  private static boolean handlesTransactions(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    boolean ofMicronaut =
        owner.getPackageName().equals("io.micronaut.transaction") && !owner.isEnum();
    boolean ofJooq =
        owner.getName().equals("org.jooq.DSLContext") && access.getName().startsWith("transaction");
    boolean ofJdbc =
        owner.isAssignableTo(Connection.class) && ON_A_CONNECTION.contains(access.getName());
    return ofMicronaut || ofJooq || ofJdbc;
  }
}
