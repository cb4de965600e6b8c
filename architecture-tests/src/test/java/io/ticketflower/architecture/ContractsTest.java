package io.ticketflower.architecture;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// A class of its own, so that the tests are read while [ArchitectureTest] reads the code.
class ContractsTest {
  @TestFactory
  Stream<DynamicTest> our_contracts_keep_every_rule() {
    JavaClasses code = Code.oursWithTests();
    return new Rules(Code.ROOT)
        .ofCodeAndTests().stream()
            .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(code)));
  }
}
