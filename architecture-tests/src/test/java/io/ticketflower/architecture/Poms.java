package io.ticketflower.architecture;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// What the build files say about our modules.
record Poms(Repository repository) {

  /// Which of our modules each is compiled with, in the order of the build. Modules that only test
  /// are left out, and so is the one of the pages, which holds no Java.
  Map<String, List<String>> knownByModule() {
    Map<String, List<String>> known = new LinkedHashMap<>();
    texts(pom(Path.of("pom.xml")), "module")
        .forEach(module -> known.put(module, compiledWith(module)));
    known.keySet().removeIf(module -> testsOnly(module) || !holdsJava(module));
    return known;
  }

  private List<String> compiledWith(String module) {
    return ourDependencies(module)
        .filter(it -> !isForTests(it) && !isForLater(it))
        .map(it -> text(it, "artifactId"))
        .toList();
  }

  private boolean testsOnly(String module) {
    return ourDependencies(module).findAny().isPresent()
        && ourDependencies(module).allMatch(Poms::isForTests);
  }

  private boolean holdsJava(String module) {
    return Files.isDirectory(repository.root().resolve(module).resolve("src/main/java"));
  }

  private Stream<Element> ourDependencies(String module) {
    return elements(pom(Path.of(module, "pom.xml")).getElementsByTagName("dependency"))
        .filter(it -> text(it, "groupId").equals(Code.ROOT));
  }

  private static boolean isForTests(Element dependency) {
    return texts(dependency, "scope").anyMatch("test"::equals);
  }

  /// Comes along when it runs, and is not compiled with.
  private static boolean isForLater(Element dependency) {
    return texts(dependency, "scope").anyMatch("runtime"::equals);
  }

  private Element pom(Path file) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(repository.read(file))))
          .getDocumentElement();
    } catch (Exception fault) {
      throw new IllegalStateException("Expected to read " + file + ", but could not.", fault);
    }
  }

  private static String text(Element parent, String tag) {
    return texts(parent, tag).findFirst().orElseThrow();
  }

  private static Stream<String> texts(Element parent, String tag) {
    return elements(parent.getElementsByTagName(tag)).map(it -> it.getTextContent().strip());
  }

  private static Stream<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
  }
}
