package io.ticketflower.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModulesDocumentTest {
  private static final Path FILE = Path.of("docs/modules.md");
  private static final boolean DRAW = System.getProperty("ticketflower.draw") != null;

  private final Repository repository = Repository.here();
  private final Map<String, List<String>> knownByModule = new Poms(repository).knownByModule();

  @Test
  void the_committed_picture_is_what_the_build_says() throws IOException {
    String text = new ModulesDocument(knownByModule).text();
    if (DRAW) {
      Files.writeString(repository.root().resolve(FILE), text);
    }

    assertThat(repository.read(FILE)).isEqualTo(text);
  }

  @Test
  void the_modules_of_the_build_are_those_of_the_table() {
    assertThat(knownByModule.keySet())
        .containsExactlyInAnyOrderElementsOf(Layer.all().stream().map(Layer::module).toList());
  }

  @Test
  void no_module_is_compiled_with_another_that_it_may_not_know() {
    for (Layer layer : Layer.all()) {
      assertThat(layer.known().stream().map(Layer::module))
          .as(layer.module())
          .containsAll(knownByModule.getOrDefault(layer.module(), List.of()));
    }
  }
}
