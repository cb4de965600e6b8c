package io.ticketflower.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The folder that all modules stand in.
record Repository(Path root) {
  private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "data");

  /// All other hidden folders are somebody's own.
  private static final Set<String> HIDDEN_BUT_OURS = Set.of(".ci", ".github", ".mvn");

  /// Looks upwards from where the tests were started.
  static Repository here() {
    return Stream.iterate(Path.of("").toAbsolutePath(), it -> it != null, Path::getParent)
        .filter(it -> Files.exists(it.resolve("architecture-tests/pom.xml")))
        .findFirst()
        .map(Repository::new)
        .orElseThrow(() ->
            new IllegalStateException("Expected to run inside of the repository, but did not."));
  }

  Path compiledTestsOf(Layer layer) {
    return root.resolve(layer.module()).resolve("target/test-classes");
  }

  /// Every file of ours, by its path below the root.
  List<Path> files() {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return folder.equals(root) || isOurs(folder.getFileName().toString())
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.add(root.relativize(file));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return files.stream().sorted().toList();
  }

  private static boolean isOurs(String folder) {
    return folder.startsWith(".") ? HIDDEN_BUT_OURS.contains(folder) : !NOT_OURS.contains(folder);
  }

  String read(Path file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
