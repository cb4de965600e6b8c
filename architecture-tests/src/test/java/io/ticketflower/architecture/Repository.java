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
  private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "data", ".git");

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
              boolean skipped =
                  !folder.equals(root) && NOT_OURS.contains(folder.getFileName().toString());
              return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
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

  String read(Path file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
