package io.ticketflower.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// The compiled classes that the rules are about.
final class Code {
  static final String ROOT = "io.ticketflower";
  static final String WRONG_ROOT = "io.ticketflower.architecture.wrong";

  private Code() {}

  /// What is shipped, and the testkit.
  static JavaClasses ours() {
    return imported(Locations.ofPackage(ROOT));
  }

  /// The same, with the tests that inherit contracts; they are found where Maven compiles them.
  static JavaClasses oursWithTests() {
    Set<Location> locations = new HashSet<>(Locations.ofPackage(ROOT));
    Stream.of(Layer.TESTKIT, Layer.PERSISTENCE)
        .map(Repository.here()::compiledTestsOf)
        .map(Code::existing)
        .map(Location::of)
        .forEach(locations::add);
    return imported(locations);
  }

  static JavaClasses wrong() {
    return new ClassFileImporter()
        .withImportOption(location -> !location.contains("/Passes"))
        .importPackages(WRONG_ROOT);
  }

  /// The same, with what stands for tests there; it is not called so, or it would be run.
  static JavaClasses wrongWithTests() {
    return new ClassFileImporter().importPackages(WRONG_ROOT);
  }

  private static JavaClasses imported(Set<Location> locations) {
    return new ClassFileImporter()
        .withImportOption(location -> !location.contains("io/ticketflower/architecture/"))
        .importLocations(locations);
  }

  private static Path existing(Path tests) {
    if (!Files.isDirectory(tests)) {
      throw new IllegalStateException("Expected compiled tests in " + tests + ", but found none.");
    }
    return tests;
  }
}
