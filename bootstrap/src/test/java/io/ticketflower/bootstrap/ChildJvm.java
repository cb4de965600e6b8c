package io.ticketflower.bootstrap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A Java process of its own, with the classes of this one. It lives for seconds, so it takes the
/// compiler that is ready first.
public final class ChildJvm {
  private ChildJvm() {}

  /// @param options of the JVM
  public static List<String> command(List<String> options, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }
}
