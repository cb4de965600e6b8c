package io.ticketflower.bootstrap.command;

import io.ticketflower.bootstrap.Installation;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/// Where an installation keeps its data: asked for by every subcommand in the same way.
public final class DataFolder {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "${env:TICKETFLOWER_DATA:-data}",
      description = "where the embedded PostgreSQL keeps its data (default: ${DEFAULT-VALUE})")
  private Path folder = Path.of("data");

  DataFolder() {}

  Installation open() {
    return open(Map.of());
  }

  Installation open(Map<String, Object> overrides) {
    return Installation.open(folder.toAbsolutePath(), overrides);
  }

  Path folder() {
    return folder;
  }
}
