package io.ticketflower.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// The hexagon gives the same answer to the same question, and tells nobody else.
record CoreRules(Vocabulary words) {
  /// What tells of the surroundings; any `now()` of `java.time` comes to it.
  private static final Map<String, Set<String>> HIDDEN_INPUTS =
      Map.of(
          System.class.getName(),
          Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "getProperties"),
          Clock.class.getName(),
          Set.of(
              "system",
              "systemUTC",
              "systemDefaultZone",
              "tickMillis",
              "tickSeconds",
              "tickMinutes"),
          InstantSource.class.getName(),
          Set.of("system"),
          ZoneId.class.getName(),
          Set.of("systemDefault"),
          TimeZone.class.getName(),
          Set.of("getDefault"),
          Locale.class.getName(),
          Set.of("getDefault"),
          UUID.class.getName(),
          Set.of("randomUUID"),
          Math.class.getName(),
          Set.of("random"),
          Collections.class.getName(),
          Set.of("shuffle"));

  /// Whatever is done with these is chance.
  private static final Set<Class<?>> DICE =
      Set.of(Random.class, SecureRandom.class, ThreadLocalRandom.class, RandomGenerator.class);

  private static final Set<String> STANDARD_STREAMS = Set.of("out", "err", "in");

  Stream<ArchRule> all() {
    return Stream.of(timeAndChance(), silence());
  }

  private ArchRule timeAndChance() {
    return core("time and chance come from outside", CoreRules::isHiddenInput);
  }

  private ArchRule silence() {
    return core("the hexagon prints nothing", CoreRules::isPrinting);
  }

  private ArchRule core(String sentence, Predicate<JavaAccess<?>> forbidden) {
    return new Rule(words, sentence, words.in(Layer.DOMAIN, Layer.APPLICATION))
        .faults(type -> type.getAccessesFromSelf().stream().filter(forbidden).map(Fault::because));
  }

  private static boolean isHiddenInput(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String member = access.getName();
    return (owner.getPackageName().startsWith("java.time") && member.equals("now"))
        || HIDDEN_INPUTS.getOrDefault(owner.getName(), Set.of()).contains(member)
        || DICE.stream().anyMatch(owner::isAssignableTo);
  }

  private static boolean isPrinting(JavaAccess<?> access) {
    boolean stream =
        access.getTargetOwner().isEquivalentTo(System.class)
            && STANDARD_STREAMS.contains(access.getName());
    boolean trace =
        access.getTargetOwner().isAssignableTo(Throwable.class)
            && access.getName().equals("printStackTrace")
            && access.getTarget().getFullName().endsWith("()");
    return stream || trace;
  }
}
