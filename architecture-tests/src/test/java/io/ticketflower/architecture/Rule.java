package io.ticketflower.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Turns a sentence, its subjects and what may be wrong with them into a rule. A rule that finds no
/// subject fails: it would watch nothing.
record Rule(Vocabulary words, String sentence, Predicate<JavaClass> subjects) {

  ArchRule faults(Function<JavaClass, Stream<Fault>> faults) {
    return faultsBut(new Exceptions(List.of()), faults);
  }

  ArchRule faultsBut(Exceptions exceptions, Function<JavaClass, Stream<Fault>> faults) {
    var condition =
        new ArchCondition<JavaClass>(sentence) {
          @Override
          public void check(JavaClass type, ConditionEvents events) {
            String name = words.nameOf(type);
            faults
                .apply(type)
                .filter(fault -> !exceptions.cover(name, fault))
                .map(fault -> type.getName() + ": " + fault.text())
                .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
          }
        };
    return ArchRuleDefinition.classes()
        .that(DescribedPredicate.describe("are meant", subjects))
        .should(condition)
        .as(sentence);
  }
}
