package io.ticketflower.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the words of the rules mean, told by where a class stands below a root package and by what
/// it looks like.
record Vocabulary(String root) {

  Optional<Layer> layerOf(JavaClass type) {
    return Layer.all().stream().filter(layer -> standsIn(type, layer)).findFirst();
  }

  /// The folder below the layer's: of most classes the name of a feature.
  String folderOf(JavaClass type) {
    String layer = layerOf(type).map(it -> it.below(root)).orElse(root);
    String below = type.getPackageName().substring(layer.length());
    return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
  }

  Optional<Feature> featureOf(JavaClass type) {
    return Feature.named(folderOf(type));
  }

  /// A class as people speak of it, without the layer: `engine.Tasks`.
  String nameOf(JavaClass type) {
    String layer = layerOf(type).map(it -> it.below(root)).orElse(root);
    return type.getName().substring(layer.length() + 1);
  }

  boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
  }

  boolean isWrittenByUs(JavaClass type) {
    return isOurs(type) && !isGenerated(type) && !isPackageInfo(type);
  }

  /// By name, so that each root has its own.
  boolean isCalled(JavaClass type, String name) {
    return type.getName().equals(root + "." + name);
  }

  boolean isCompanyId(JavaClass type) {
    return isCalled(type, "domain.company.CompanyId");
  }

  /// Written by us, in one of these layers.
  Predicate<JavaClass> in(Layer... layers) {
    return type -> isWrittenByUs(type) && Stream.of(layers).anyMatch(it -> standsIn(type, it));
  }

  /// What people and programs can ask for: whatever a feature's assembly class hands out.
  boolean isUseCase(JavaClass type) {
    return isApplicationInterface(type)
        && type.getMethodsWithReturnTypeOfSelf().stream()
            .map(JavaMethod::getOwner)
            .anyMatch(this::isAssembly);
  }

  /// What the application asks of the outside.
  boolean isPort(JavaClass type) {
    return isApplicationInterface(type) && !isUseCase(type);
  }

  boolean isAssembly(JavaClass type) {
    return standsIn(type, Layer.APPLICATION) && type.getSimpleName().endsWith("UseCases");
  }

  boolean isApplicationInterface(JavaClass type) {
    return standsIn(type, Layer.APPLICATION)
        && type.isInterface()
        && type.isTopLevelClass()
        && !isPackageInfo(type)
        && !type.reflect().isSealed();
  }

  /// Port or use case, whichever a class of another kind implements.
  boolean implementsApplication(JavaClass type) {
    return !type.isInterface()
        && type.getAllRawInterfaces().stream().anyMatch(this::isApplicationInterface);
  }

  /// By jOOQ, or by Micronaut, which says so. What MapStruct generates keeps our rules.
  boolean isGenerated(JavaClass type) {
    return isSchema(type) || type.isAnnotatedWith("io.micronaut.core.annotation.Generated");
  }

  /// The tables, as jOOQ generated them.
  boolean isSchema(JavaClass type) {
    String schema = Layer.PERSISTENCE.below(root) + ".schema";
    return type.getPackageName().equals(schema) || type.getPackageName().startsWith(schema + ".");
  }

  /// Of Micronaut Data.
  boolean isRepository(JavaClass type) {
    return in(Layer.PERSISTENCE).test(type)
        && type.isAnnotatedWith("io.micronaut.data.jdbc.annotation.JdbcRepository");
  }

  boolean isPackageInfo(JavaClass type) {
    return type.getSimpleName().equals("package-info");
  }

  boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  boolean isFinal(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.FINAL);
  }

  private boolean standsIn(JavaClass type, Layer layer) {
    String folder = layer.below(root);
    return type.getPackageName().equals(folder) || type.getPackageName().startsWith(folder + ".");
  }
}
