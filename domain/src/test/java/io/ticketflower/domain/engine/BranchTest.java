package io.ticketflower.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In which line of tasks a task stands.
class BranchTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "7.0/", "7.0/9.1/", "12.345/678.90/1.0/"})
  void a_path_names_the_branches_from_the_outermost_in(String path) {
    assertThat(new Branch(path).path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7", "7.0", "/", "7/", ".0/", "7./", "7.0/9", "7.0//", "/7.0/", "a.0/", "-7.0/", "7.0/ ",
        "7.0/\n", "٧.٠/"
      })
  void no_other_text_is_a_path(String path) {
    assertThatThrownBy(() -> new Branch(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Expected a path such as 7.0/9.1/, but got ");
  }

  @Test
  void a_split_opens_a_block_of_branches() {
    var block = Branch.ROOT.opens(7);

    assertThat(block.prefix()).isEqualTo("7.");
    assertThat(block.branch(0)).isEqualTo(new Branch("7.0/"));
    assertThat(block.branch(12)).isEqualTo(new Branch("7.12/"));
  }

  @Test
  void a_split_in_a_branch_opens_a_block_inside_of_it() {
    var block = new Branch("7.0/").opens(9);

    assertThat(block).isEqualTo(new Block(new Branch("7.0/"), 9));
    assertThat(block.prefix()).isEqualTo("7.0/9.");
    assertThat(block.branch(1)).isEqualTo(new Branch("7.0/9.1/"));
  }

  @Test
  void a_branch_knows_the_block_that_it_belongs_to() {
    var outer = Branch.ROOT.opens(7);
    var inner = outer.branch(0).opens(19);
    var innermost = inner.branch(10).opens(203);

    assertThat(Branch.ROOT.block()).isEmpty();
    assertThat(outer.branch(3).block()).contains(outer);
    assertThat(inner.branch(1).block()).contains(inner);
    assertThat(innermost.branch(2).block()).contains(innermost);
  }

  @Test
  void a_block_contains_its_branches_and_all_inside_of_them() {
    var block = Branch.ROOT.opens(7);

    assertThat(block.contains(block.branch(0))).isTrue();
    assertThat(block.contains(block.branch(10))).isTrue();
    assertThat(block.contains(block.branch(1).opens(9).branch(0))).isTrue();
  }

  @Test
  void a_block_does_not_contain_where_it_stands_nor_what_stands_beside_it() {
    var block = new Branch("7.0/").opens(9);

    assertThat(block.contains(Branch.ROOT)).isFalse();
    assertThat(block.contains(new Branch("7.0/"))).isFalse();
    assertThat(block.contains(new Branch("7.1/"))).isFalse();
    assertThat(block.contains(new Branch("7.1/9.0/"))).isFalse();
    assertThat(block.contains(new Branch("7.0/8.0/"))).isFalse();
  }

  @Test
  void numbers_that_begin_alike_are_different_numbers() {
    assertThat(Branch.ROOT.opens(1).contains(new Branch("12.0/"))).isFalse();
    assertThat(Branch.ROOT.opens(2).contains(new Branch("12.0/"))).isFalse();
    assertThat(new Branch("1.1/").opens(3).contains(new Branch("1.1/31.0/"))).isFalse();
    assertThat(new Branch("1.1/").opens(3).contains(new Branch("1.10/3.0/"))).isFalse();
  }
}
