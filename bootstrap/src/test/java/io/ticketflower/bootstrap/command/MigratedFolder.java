package io.ticketflower.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder with a database that is made and migrated already. Making one takes ten seconds, so it
/// is made once and copied for each test that is about something else.
final class MigratedFolder {
  private static final Path TEMPLATE = make();

  private MigratedFolder() {}

  /// @param folder not there yet
  static void copyTo(Path folder) throws IOException {
    for (Path each : walk(TEMPLATE).toList()) {
      Files.copy(
          each, folder.resolve(TEMPLATE.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static Path make() {
    try {
      Path folder = Files.createTempDirectory("ticketflower-migrated");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      assertThat(new Terminal(folder).run("migrate").exitCode()).isZero();
      return folder.resolve("data");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static void delete(Path folder) {
    walk(folder).sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> found = all.toList();
      return found.stream();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
