import static java.nio.file.FileVisitResult.CONTINUE;
import static java.nio.file.FileVisitResult.SKIP_SUBTREE;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Checks (`check`) or mends (`write`) the layout of every Java file below a folder.
///
/// One run serves all modules, and it is a program of its own because the formatter needs a newer
/// Java than the one Maven may run on.
final class FormatSources {
  private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "data");

  public static void main(String[] args) throws IOException {
    boolean write = args[0].equals("write");
    Path root = Path.of(args[1]);

    List<String> complaints =
        sourcesBelow(root).parallelStream()
            .flatMap(source -> complaint(root, source, write).stream())
            .sorted()
            .toList();

    if (!complaints.isEmpty()) {
      complaints.forEach(System.err::println);
      System.err.println("Not formatted; mvn -q -N -Pformat formats all sources.");
      System.exit(1);
    }
  }

  private static Optional<String> complaint(Path root, Path source, boolean write) {
    String name = root.relativize(source).toString();
    try {
      String text = Files.readString(source);
      String formatted = formatted(text);
      if (formatted.equals(text)) {
        return Optional.empty();
      }
      if (!write) {
        return Optional.of(name);
      }
      Files.writeString(source, formatted);
      System.out.println("formatted " + name);
      return Optional.empty();
    } catch (FormatterException fault) {
      return Optional.of(name + ": " + fault.getMessage());
    } catch (IOException fault) {
      throw new UncheckedIOException(name, fault);
    }
  }

  private static String formatted(String text) throws FormatterException {
    String tidy =
        RemoveUnusedImports.removeUnusedImports(
            ImportOrderer.reorderImports(text, JavaFormatterOptions.Style.GOOGLE));
    return new Formatter().formatSource(tidy);
  }

  private static List<Path> sourcesBelow(Path root) throws IOException {
    List<Path> sources = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName().toString();
            boolean hidden = name.startsWith(".") && !folder.equals(root);
            return hidden || NOT_OURS.contains(name) && !folder.equals(root)
                ? SKIP_SUBTREE
                : CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".java")) {
              sources.add(file);
            }
            return CONTINUE;
          }
        });
    return sources;
  }
}
