package io.ticketflower.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The Maven modules that hold code of ours, and which others each may know.
enum Layer {
  DOMAIN("domain", "domain", "the business in plain Java"),
  APPLICATION("application", "application", "use cases, and the ports they need"),
  INTEGRATION(
      "adapters-integration",
      "integration",
      "what libraries are asked for: JSON, JSON Schema, passwords, ids, mail"),
  PERSISTENCE("adapters-persistence", "persistence", "everything that PostgreSQL keeps"),
  WEB("adapters-web", "web", "the REST API"),
  TESTKIT("testkit", "testkit", "adapters in memory, and the contract of each port"),
  BOOTSTRAP(
      "bootstrap", "bootstrap", "command line, configuration, wiring: alone sees all adapters");

  private final String module;
  private final String folder;
  private final String purpose;

  Layer(String module, String folder, String purpose) {
    this.module = module;
    this.folder = folder;
    this.purpose = purpose;
  }

  /// The others that it may know.
  List<Layer> known() {
    return switch (this) {
      case DOMAIN -> List.of();
      case APPLICATION -> List.of(DOMAIN);
      case INTEGRATION, PERSISTENCE, WEB -> List.of(DOMAIN, APPLICATION);
      case TESTKIT -> List.of(DOMAIN, APPLICATION, INTEGRATION);
      case BOOTSTRAP -> List.of(DOMAIN, APPLICATION, INTEGRATION, PERSISTENCE, WEB);
    };
  }

  boolean mayKnow(Layer other) {
    return other == this || known().contains(other);
  }

  String module() {
    return module;
  }

  /// Its package below a root package.
  String below(String root) {
    return root + "." + folder;
  }

  String purpose() {
    return purpose;
  }

  String namesOfKnown() {
    return known().isEmpty()
        ? "no other"
        : known().stream().map(Layer::toString).collect(Collectors.joining(", ")) + " only";
  }

  /// As its package is called.
  @Override
  public String toString() {
    return folder;
  }

  static List<Layer> all() {
    return Arrays.asList(values());
  }
}
