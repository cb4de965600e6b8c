import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Builds the pages, or runs their unit tests, with the machine's Node. Where there is none, it
/// says so and goes on: the product runs without its pages. Nothing is done where nothing has
/// changed.
///
/// Runs inside Maven's build: `java BuildPages.java FOLDER build|test`.
final class BuildPages {
  private static final int OLDEST_NODE = 20;
  private static final boolean IS_WINDOWS =
      System.getProperty("os.name").toLowerCase().startsWith("windows");
  private static final List<String> SOURCES =
      List.of(
          "src",
          "public",
          "index.html",
          "openapi.json",
          "package.json",
          "package-lock.json",
          "postcss.config.js",
          "tsconfig.json",
          "vite.config.ts");

  private BuildPages() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Optional<Integer> node = nodeVersion(folder);
    if (node.isEmpty() || node.get() < OLDEST_NODE) {
      System.out.printf(
          "The web pages are left out: they need Node %d or later, but there is %s.%n",
          OLDEST_NODE, node.map(it -> "Node " + it).orElse("none"));
      return;
    }
    if (arguments[1].equals("test")) {
      run(folder, "npm", "test", "--silent");
    } else {
      build(folder);
    }
  }

  private static void build(Path folder) throws IOException, InterruptedException {
    String lock = fingerprint(List.of(folder.resolve("package-lock.json")));
    if (!isDone(folder.resolve("node_modules/.fingerprint"), lock)) {
      run(folder, "npm", "ci", "--no-audit", "--no-fund", "--loglevel=error");
      Files.writeString(folder.resolve("node_modules/.fingerprint"), lock);
    }
    String sources = fingerprint(sources(folder));
    if (!isDone(folder.resolve("target/pages.fingerprint"), sources)) {
      run(folder, "npm", "run", "--silent", "build");
      Files.writeString(folder.resolve("target/pages.fingerprint"), sources);
    }
  }

  private static Optional<Integer> nodeVersion(Path folder) throws InterruptedException {
    try {
      Process node = new ProcessBuilder("node", "--version").directory(folder.toFile()).start();
      String version = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      node.waitFor();
      return Optional.of(Integer.parseInt(version.trim().substring(1).split("\\.")[0]));
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
  }

  private static boolean isDone(Path mark, String fingerprint) throws IOException {
    return Files.exists(mark) && Files.readString(mark).equals(fingerprint);
  }

  private static List<Path> sources(Path folder) throws IOException {
    var files = new ArrayList<Path>();
    for (String source : SOURCES) {
      try (Stream<Path> found = Files.walk(folder.resolve(source))) {
        found
            .filter(Files::isRegularFile)
            .filter(file -> !file.endsWith("schema.d.ts"))
            .forEach(files::add);
      }
    }
    return files;
  }

  private static String fingerprint(List<Path> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files.stream().sorted().toList()) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void run(Path folder, String... command) throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of(command));
    if (IS_WINDOWS) {
      words.addAll(0, List.of("cmd", "/c"));
    }
    var builder = new ProcessBuilder(words).directory(folder.toFile()).inheritIO();
    builder.environment().put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    int code = builder.start().waitFor();
    if (code != 0) {
      System.err.println(
          "Expected \""
              + String.join(" ", words)
              + "\" to end well, but it ended with "
              + code
              + ".");
      System.exit(code);
    }
  }
}
