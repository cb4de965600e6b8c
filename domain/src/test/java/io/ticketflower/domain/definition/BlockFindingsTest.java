package io.ticketflower.domain.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether splits and joins are well nested: each row draws a workflow.
class BlockFindingsTest {

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          s:split a b j:join | start>s s>a s>b a>j b>j j>end
          s:split a b | start>s s>a s>b a>end b>end
          s:split a b j:join | start>s s>a s>b a>j b>end? b>j j>end
          s:split a j:join | start>s s>a s>j s>end a>j j>end
          s:split a b j:join | start>s s>a? s>b a>j b>j j>end
          s:split a b c j:join | start>s s>a s>b a>a? a>c c>a? c>j b>j j>end
          s:split a b j:join | start>s s>a s>b a>j b>j j>s? j>end
          s:split a b c x:split,join d e j:join | start>s s>a s>b a>x b>x x>d x>e d>j e>j j>c c>end
          s:split a t:split b c i:join j:join | start>s s>a s>t t>b t>c b>i c>i i>j a>j j>end
          s:split a t:split b c j:join | start>s s>a s>t t>b t>c b>end c>end a>j j>end
          s:split t:split j:join i:join a | start>s s>t s>a t>i t>i i>j a>j j>end
          """)
  void well_nested_blocks_are_found_sound(String tasks, String ways) {
    assertThat(findings(tasks, ways)).isEmpty();
  }

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          s:split a b c | start>s s>a s>b a>c b>c c>end                                | ERROR TASK_IN_TWO_BRANCHES /transitions/4/to
          s:split a b j:join | start>s s>a s>b a>b? a>j b>j j>end                      | ERROR TASK_IN_TWO_BRANCHES /transitions/3/to
          s:split a | start>s s>a s>a a>end                                            | ERROR TASK_IN_TWO_BRANCHES /transitions/2/to
          s:split t:split a b c | start>s s>t s>a t>b t>c b>a c>end a>end              | ERROR TASK_IN_TWO_BRANCHES /transitions/5/to
          a j:join | start>a a>j j>end                                                 | ERROR JOIN_OUTSIDE_BLOCK /transitions/1/to
          j:join | start>j j>end                                                       | ERROR JOIN_OUTSIDE_BLOCK /transitions/0/to
          s:split a b j:join | start>s? start>j s>a s>b a>j b>j j>end                  | ERROR JOIN_OUTSIDE_BLOCK /transitions/1/to
          s:split a b j:join k:join | start>s s>a s>b a>j b>j j>k k>end                | ERROR JOIN_OUTSIDE_BLOCK /transitions/5/to
          s:split a b j:join | start>s s>a s>b a>s? a>j b>j j>end                      | ERROR LOOP_LEAVES_BRANCH /transitions/3/to
          s:split a b j:join | start>s s>a s>b a>j b>j j>a? j>end                      | ERROR LOOP_LEAVES_BRANCH /transitions/5/to
          o s:split a b j:join | start>o o>s s>a s>b a>o? a>j b>j j>end                | ERROR LOOP_LEAVES_BRANCH /transitions/4/to
          s:split a b j:join | start>s? start>a s>a s>b a>j b>j j>end                  | ERROR TASK_IN_TWO_BLOCKS /transitions/2/to; ERROR JOIN_OUTSIDE_BLOCK /transitions/4/to
          s:split a b c | start>s? start>c s>a s>b a>end b>c c>end                     | ERROR TASK_IN_TWO_BLOCKS /transitions/5/to
          s:split a b i:join j:join | start>s s>a s>b a>i b>j i>end j>end              | ERROR SPLIT_WITH_TWO_JOINS /transitions/4/to
          s:split a t:split b c j:join | start>s s>a s>t t>b t>c a>j b>j c>j j>end     | ERROR JOIN_OF_TWO_SPLITS /transitions/6/to; ERROR JOIN_OF_TWO_SPLITS /transitions/7/to
          s:split a b x:split,join c | start>s s>a s>b a>x b>x x>c x>end c>x           | ERROR JOIN_OF_TWO_SPLITS /transitions/7/to
          """)
  void a_badly_nested_block_is_told_where_it_goes_wrong(
      String tasks, String ways, String findings) {
    assertThat(findings(tasks, ways)).isEqualTo(List.of(findings.split("; ", -1)));
  }

  private static List<String> findings(String tasks, String ways) {
    return Documents.lines(WorkflowDocument.read(Documents.flow(tasks, ways)));
  }
}
