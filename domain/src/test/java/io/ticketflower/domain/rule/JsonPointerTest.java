package io.ticketflower.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerTest {

  @Test
  void points_to_members_and_items() {
    assertThat(JsonPointer.ROOT).hasToString("");
    assertThat(JsonPointer.ROOT.child("tasks").child(0).child("key")).hasToString("/tasks/0/key");
    assertThat(JsonPointer.ROOT.child("")).hasToString("/");
  }

  @Test
  void tilde_and_slash_in_a_name_are_escaped() {
    assertThat(JsonPointer.ROOT.child("a/b~1")).hasToString("/a~1b~01");
  }

  @Test
  void a_place_is_seen_from_the_part_it_lies_in() {
    JsonPointer task = new JsonPointer("/tasks/1");

    assertThat(new JsonPointer("/tasks/1/key").within(task)).contains(new JsonPointer("/key"));
    assertThat(task.within(task)).contains(JsonPointer.ROOT);
    assertThat(new JsonPointer("/tasks/10/key").within(task)).isEmpty();
    assertThat(new JsonPointer("/tasks").within(task)).isEmpty();
    assertThat(task.within(JsonPointer.ROOT)).contains(task);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasks", "/a~", "/a~2", "#/a"})
  void what_is_no_pointer_is_refused(String text) {
    assertThatThrownBy(() -> new JsonPointer(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text);
  }
}
