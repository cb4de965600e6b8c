package io.ticketflower.web.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the build of the pages left, read once. Where it was built without them nothing is here,
/// and the product runs all the same.
@Singleton
final class PageFiles {
  private static final String FOLDER = "/pages/";
  private static final Pattern PLAIN = Pattern.compile("[\\w-]+(\\.[\\w-]+)*");
  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  /// How a file was packed when it was built, and what is put behind its name then; the smallest
  /// first.
  enum Packing {
    BROTLI("br", ".br"),
    GZIP("gzip", ".gz");

    final String coding;
    private final String ending;

    Packing(String coding, String ending) {
      this.coding = coding;
      this.ending = ending;
    }
  }

  /// @param packing none if it is as it is
  record PageFile(String name, Optional<Packing> packing) {}

  /// The page in which all pages are shown; empty where the product was built without them.
  Optional<String> frame() {
    return content("index.html").map(page -> new String(page, UTF_8));
  }

  /// @param path such as `assets/index-4anqvS9g.js`
  Optional<PageFile> find(String path, List<Packing> understood) {
    if (!List.of(path.split("/", -1)).stream().allMatch(part -> PLAIN.matcher(part).matches())) {
      return Optional.empty();
    }
    return Stream.concat(
            understood.stream()
                .map(packing -> new PageFile(path + packing.ending, Optional.of(packing))),
            Stream.of(new PageFile(path, Optional.empty())))
        .filter(file -> content(file.name()).isPresent())
        .findFirst();
  }

  byte[] content(PageFile file) {
    return content(file.name()).orElseThrow();
  }

  private Optional<byte[]> content(String path) {
    return Optional.ofNullable(read.computeIfAbsent(path, PageFiles::load));
  }

  /// @return null if it is not there, which is not remembered: there is no end of such names
  private static byte @Nullable [] load(String path) {
    try (@Nullable InputStream file = PageFiles.class.getResourceAsStream(FOLDER + path)) {
      return file == null ? null : file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
