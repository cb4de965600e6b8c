package io.ticketflower.domain.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found in the way a workflow flows: each row draws one, and tells all that is found in
/// it.
class FlowFindingsTest {

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          a               | start>a a>end
          a b             | start>a a>b? a>end b>a
          a b             | start>a a>end@-1 a>b?@2 a>a?@2 b>end
          m:SYNC_ACTION a | start>m m>a a>m? a>end
          a               | start>end? start>a a>end
          """)
  void a_sound_flow_is_found_sound(String tasks, String ways) {
    assertThat(findings(tasks, ways)).isEmpty();
  }

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a b | start>a a>c b>end                 | ERROR UNKNOWN_TASK /transitions/1/to; ERROR UNREACHABLE_TASK /tasks/1
          a b | start>a xyz>b a>end b>end         | ERROR UNKNOWN_TASK /transitions/1/from; ERROR UNREACHABLE_TASK /tasks/1
          triage order | start>triage triage>ordr order>end | ERROR UNKNOWN_TASK /transitions/1/to
          a   | a>end                             | ERROR NO_TRANSITION_FROM_START /transitions
          a   | start>a a>start? a>end            | ERROR TRANSITION_INTO_START /transitions/1/to
          a   | start>a a>end end>a               | ERROR TRANSITION_OUT_OF_END /transitions/2/from
          a b | start>a a>end b>end               | ERROR UNREACHABLE_TASK /tasks/1
          a b | start>a a>b                       | ERROR NO_TRANSITION_OUT /tasks/1
          a b | start>a? start>end a>b b>a        | ERROR NO_WAY_TO_END /tasks/0; ERROR NO_WAY_TO_END /tasks/1
          a m:SYNC_ACTION n:AGENT | start>a a>m m>n n>m? n>end | ERROR LOOP_WITHOUT_PERSON /tasks/1
          m:ASYNC_ACTION | start>m m>m? m>end     | ERROR LOOP_WITHOUT_PERSON /tasks/0
          m:AGENT n:AGENT a | start>m m>m? m>a a>n n>n? n>end | ERROR LOOP_WITHOUT_PERSON /tasks/0; ERROR LOOP_WITHOUT_PERSON /tasks/1
          a   | start>a a>end?                    | WARNING NOWHERE_TO_GO /tasks/0
          a   | start>a? a>end                    | WARNING NOWHERE_TO_GO /transitions
          a b | start>a a>end a>b b>end           | WARNING TRANSITION_NEVER_TAKEN /transitions/2
          a b | start>a a>b?@1 a>end@2 b>end      | WARNING TRANSITION_NEVER_TAKEN /transitions/1
          a   | start>a start>end a>end           | WARNING TRANSITION_NEVER_TAKEN /transitions/1
          s:split a | start>s s>a a>end           | WARNING SPLIT_WITH_ONE_WAY /tasks/0/split
          s:split a b | start>s s>a? s>b? a>end b>end | WARNING NOWHERE_TO_GO /tasks/0
          """)
  void a_fault_in_the_flow_is_told_once(String tasks, String ways, String findings) {
    assertThat(findings(tasks, ways)).isEqualTo(List.of(findings.split("; ", -1)));
  }

  private static List<String> findings(String tasks, String ways) {
    return Documents.lines(WorkflowDocument.read(Documents.flow(tasks, ways))).stream()
        .filter(line -> !line.contains("TASK_TYPE_NOT_RUNNABLE"))
        .toList();
  }
}
