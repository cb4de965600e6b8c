package io.ticketflower.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/// All rules, for the code below one root package: ours, which must keep them, or code that was
/// written to break them.
final class Rules {
  private final List<ArchRule> ofCode;
  private final List<ArchRule> ofCodeAndTests;
  private final List<Exceptions> exceptions;

  Rules(String root) {
    Vocabulary words = new Vocabulary(root);
    DependencyRules dependencies = new DependencyRules(words);
    CompanyRules company = new CompanyRules(words);
    PersistenceRules persistence = new PersistenceRules(words);
    TransactionRules transactions = new TransactionRules(words);
    this.ofCode =
        Stream.of(
                dependencies.all(),
                new CoreRules(words).all(),
                company.all(),
                persistence.all(),
                transactions.all(),
                new ShapeRules(words).all())
            .flatMap(it -> it)
            .toList();
    this.ofCodeAndTests = new ContractRules(words).all().toList();
    this.exceptions =
        Stream.of(
                dependencies.exceptions(),
                company.exceptions(),
                persistence.exceptions(),
                transactions.exceptions())
            .flatMap(it -> it)
            .toList();
  }

  List<ArchRule> ofCode() {
    return ofCode;
  }

  List<ArchRule> ofCodeAndTests() {
    return ofCodeAndTests;
  }

  /// Named exceptions that no rule evaluated so far has needed.
  List<String> needlessExceptions() {
    return exceptions.stream().flatMap(Exceptions::needless).toList();
  }
}
