package io.ticketflower.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each rule reports exactly the classes that were written to break it.
class EveryRuleBitesTest {
  private static final Map<String, Set<String>> BITTEN =
      Map.ofEntries(
          entry("every class stands in one of our modules", Set.of("stray.Stray")),
          entry("of our modules, domain knows no other", Set.of("domain.engine.Published")),
          entry(
              "of our modules, application knows domain only", Set.of("application.engine.Posted")),
          entry(
              "of our modules, integration knows domain, application only",
              Set.of("integration.action.ReadsTheDatabase")),
          entry(
              "of our modules, persistence knows domain, application only",
              Set.of("persistence.identity.SendsLetters")),
          entry(
              "of our modules, web knows domain, application only",
              Set.of("web.ticket.ReadsTheDatabase")),
          entry(
              "of our modules, testkit knows domain, application, integration only",
              Set.of("testkit.engine.ReadsTheDatabase")),
          entry(
              "of our modules, bootstrap knows domain, application, integration, persistence, web"
                  + " only",
              Set.of("bootstrap.wiring.WiresTheTestkit")),
          entry(
              "the domain knows no framework and nothing outside",
              Set.of("domain.engine.Connected", "domain.engine.ThinksAloud")),
          entry(
              "the application knows no framework and nothing outside",
              Set.of("application.engine.Scheduled")),
          entry(
              "each feature knows only those before it in the table",
              Set.of("domain.company.FarSightedCompany", "domain.weather.Forecast")),
          entry("packages form no cycles", Set.of("integration.hen.Hen", "integration.egg.Egg")),
          entry(
              "the web asks for use cases and holds no port",
              Set.of("web.engine.AsksThePort", "web.engine.CallsTheWorker")),
          entry(
              "time and chance come from outside",
              Set.of("domain.engine.LooksAtTheClock", "domain.engine.ThrowsDice")),
          entry(
              "the hexagon prints nothing",
              Set.of("domain.engine.ComplainsAloud", "domain.engine.ThinksAloud")),
          entry("every port asks for the company first", Set.of("application.engine.Vases")),
          entry(
              "use cases take the company from the actor",
              Set.of("application.engine.CountFlowers", "application.engine.OrderFlowers")),
          entry("the web has every company from its caller", Set.of("web.engine.BelievesThePath")),
          entry(
              "Micronaut Data knows rows of tables of no company only",
              Set.of("persistence.engine.TaskRow")),
          entry(
              "Micronaut Data asks tables of no company only",
              Set.of("persistence.identity.AsksForTasks")),
          entry(
              "whoever uses a company's table names its company_id",
              Set.of("persistence.engine.JooqCards", "persistence.engine.KeepsStatements")),
          entry("SQL is written in types, not in text", Set.of("persistence.engine.WritesText")),
          entry(
              "only the port Transactions opens transactions",
              Set.of(
                  "persistence.engine.CommitsByItself",
                  "persistence.engine.JoinsSilently",
                  "persistence.engine.OpensByItself")),
          entry(
              "Micronaut Data joins a transaction and opens none",
              Set.of("persistence.identity.OpensOnItsOwn")),
          entry(
              "names say what a thing is",
              Set.of("domain.company.CompanyUtils", "integration.common.Thing")),
          entry(
              "what carries out a use case is final and for its package only",
              Set.of("application.engine.WateringFlowers")),
          entry(
              "controllers and the database's adapters are final and for their package only",
              Set.of("persistence.engine.JooqRibbons", "web.engine.OpenController")),
          entry(
              "collaborators come in through the constructor",
              Set.of("web.engine.FilledFromOutside", "web.engine.FilledLater")),
          entry(
              "every port of the database has a twin in memory",
              Set.of("application.engine.Candles")),
          entry("every port of the database has a contract", Set.of("application.engine.Baskets")),
          entry(
              "both families of adapters pass every contract", Set.of("application.engine.Cards")),
          entry("contracts leave nothing out", Set.of("testkit.engine.CandlesContract")),
          entry(
              "every contract asks as another company too",
              Set.of("testkit.engine.RibbonsContract")));

  private final Rules rules = new Rules(Code.WRONG_ROOT);

  @TestFactory
  Stream<DynamicTest> every_rule_bites() {
    return bites(rules.ofCode(), Code.wrong());
  }

  @TestFactory
  Stream<DynamicTest> every_rule_of_contracts_bites() {
    return bites(rules.ofCodeAndTests(), Code.wrongWithTests());
  }

  @Test
  void no_other_rule_is_expected_to_bite() {
    List<String> sentences =
        Stream.concat(rules.ofCode().stream(), rules.ofCodeAndTests().stream())
            .map(ArchRule::getDescription)
            .toList();

    assertThat(BITTEN.keySet()).containsExactlyInAnyOrderElementsOf(sentences);
  }

  private static Stream<DynamicTest> bites(List<ArchRule> rules, JavaClasses code) {
    return rules.stream()
        .map(rule ->
            dynamicTest(
                rule.getDescription(),
                () ->
                    assertThat(reported(rule.evaluate(code)))
                        .isEqualTo(BITTEN.get(rule.getDescription()))));
  }

  private static Set<String> reported(EvaluationResult result) {
    Set<String> names = new TreeSet<>();
    result.handleViolations(
        (Collection<JavaClass> types, String _) -> types.forEach(it -> names.add(nameOf(it))));
    return names;
  }

  private static String nameOf(JavaClass type) {
    return type.getName().substring(Code.WRONG_ROOT.length() + 1);
  }
}
