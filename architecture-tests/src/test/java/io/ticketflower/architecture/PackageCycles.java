package io.ticketflower.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which dependencies of a class lead back to its own package. ArchUnit would print every
/// dependency of every package that takes part.
final class PackageCycles {
  private final Predicate<JavaClass> counted;
  private final Predicate<JavaClass> leading;
  private final Map<String, Set<String>> reachable = new HashMap<>();

  /// @param leading whose dependencies lead on; those of others are asked about, but not followed
  PackageCycles(Predicate<JavaClass> counted, Predicate<JavaClass> leading) {
    this.counted = counted;
    this.leading = leading;
  }

  Stream<Fault> through(JavaClass type) {
    Map<String, Dependency> firstOfEach = new TreeMap<>();
    type.getDirectDependenciesFromSelf().stream()
        .filter(it -> counted.test(it.getTargetClass()))
        .filter(it -> !it.getTargetClass().getPackageName().equals(type.getPackageName()))
        .filter(it -> reach(it.getTargetClass().getPackage()).contains(type.getPackageName()))
        .sorted()
        .forEach(it -> firstOfEach.putIfAbsent(it.getTargetClass().getPackageName(), it));
    return firstOfEach.values().stream().map(Fault::because);
  }

  private Set<String> reach(JavaPackage start) {
    Set<String> known = reachable.get(start.getName());
    if (known != null) {
      return known;
    }
    Set<String> reached = new HashSet<>();
    walk(start, reached);
    reachable.put(start.getName(), reached);
    return reached;
  }

  private void walk(JavaPackage from, Set<String> reached) {
    from.getClasses().stream()
        .filter(counted.and(leading))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(Dependency::getTargetClass)
        .filter(counted)
        .map(JavaClass::getPackage)
        .filter(it -> !it.equals(from))
        .filter(it -> reached.add(it.getName()))
        .distinct()
        .forEach(it -> walk(it, reached));
  }
}
