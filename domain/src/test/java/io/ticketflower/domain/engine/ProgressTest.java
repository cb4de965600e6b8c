package io.ticketflower.domain.engine;

import static io.ticketflower.domain.engine.Drawing.workflow;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.definition.WorkflowDefinition;
import io.ticketflower.domain.engine.NextStep.NewTask;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What follows when a workflow starts or a task is done.
class ProgressTest {
  private static final JsonObject NO_FACTS = JsonObject.EMPTY;
  private static final NextStep OVER = new NextStep.Forward(List.of(), List.of(), true);
  private static final NextStep WAIT = new NextStep.Forward(List.of(), List.of(), false);

  @Nested
  class In_one_line {
    private final WorkflowDefinition request =
        workflow(
            "triage order",
            "start>triage triage>order?order@10 triage>triage?unclear@5 triage>end order>end");

    @Test
    void the_first_task_begins_when_the_workflow_starts() {
      assertThat(Progress.start(request, NO_FACTS)).isEqualTo(begin(task("triage", "")));
    }

    @Test
    void the_start_may_choose_too() {
      var choosing = workflow("small big", "start>big?big@1 start>small big>end small>end");

      assertThat(Progress.start(choosing, NO_FACTS)).isEqualTo(begin(task("small", "")));
      assertThat(Progress.start(choosing, says("big"))).isEqualTo(begin(task("big", "")));
    }

    @Test
    void a_workflow_may_be_over_as_soon_as_it_starts() {
      var nothing = workflow("order", "start>end start>order?order@1 order>end");

      assertThat(Progress.start(nothing, NO_FACTS)).isEqualTo(OVER);
    }

    @Test
    void the_highest_priority_that_holds_is_taken() {
      var triage = done("triage", 1, "");

      assertThat(after(request, triage, says("order"))).isEqualTo(begin(task("order", "")));
      assertThat(after(request, triage, says("order", "unclear")))
          .isEqualTo(begin(task("order", "")));
      assertThat(after(request, triage, NO_FACTS)).isEqualTo(OVER);
    }

    @Test
    void the_order_of_the_document_breaks_ties() {
      var tie = workflow("a b c", "start>a a>c?ok@3 a>b?ok@3 a>end b>end c>end");

      assertThat(after(tie, done("a", 1, ""), says("ok"))).isEqualTo(begin(task("c", "")));
    }

    @Test
    void a_loop_begins_the_task_anew() {
      assertThat(after(request, done("triage", 1, ""), says("unclear")))
          .isEqualTo(begin(task("triage", "")));
    }

    @Test
    void after_the_last_task_it_is_over() {
      assertThat(after(request, done("order", 2, ""), NO_FACTS)).isEqualTo(OVER);
    }
  }

  @Nested
  class With_nowhere_to_go {
    private final WorkflowDefinition strict =
        workflow("a s:split b c", "start>a?go a>s?price-1 s>b?b s>c?price-1 b>end c>end");

    @Test
    void the_start_is_stuck_if_no_transition_holds() {
      assertThat(Progress.start(strict, NO_FACTS))
          .isEqualTo(
              stuck(
                  Fault.Code.NO_TRANSITION_HOLDS,
                  "Expected a transition from \"start\" to hold, but none does.",
                  "start"));
    }

    @Test
    void a_task_is_stuck_if_no_transition_holds() {
      assertThat(after(strict, done("a", 1, ""), price(Json.of(1))))
          .isEqualTo(
              stuck(
                  Fault.Code.NO_TRANSITION_HOLDS,
                  "Expected a transition from \"a\" to hold, but none does.",
                  "a"));
    }

    @Test
    void a_split_is_stuck_if_none_of_its_transitions_holds() {
      assertThat(after(strict, done("s", 2, ""), price(Json.of(1))))
          .isEqualTo(
              stuck(
                  Fault.Code.NO_TRANSITION_HOLDS,
                  "Expected a transition from \"s\" to hold, but none does.",
                  "s"));
    }

    @Test
    void a_condition_that_can_not_be_worked_out_is_told_with_its_place() {
      var step = after(strict, done("a", 1, ""), price(Json.of("dear")));

      assertThat(step)
          .isInstanceOfSatisfying(
              NextStep.Stuck.class,
              stuck -> {
                assertThat(stuck.fault().kind()).isEqualTo(Fault.Kind.WORKFLOW_TRANSITION);
                assertThat(stuck.fault().code()).isEqualTo(Fault.Code.CONDITION_FAILED);
                assertThat(stuck.fault().message())
                    .startsWith(
                        "Expected the condition from \"a\" to \"s\" to give a result, but ");
                assertThat(stuck.fault().detail()).isEqualTo("/transitions/1/when, operator -");
              });
    }

    @Test
    void a_split_takes_no_branch_at_all_if_one_condition_fails() {
      var facts = JsonObject.of("b", Json.of(true), "price", Json.of("dear"));

      assertThat(after(strict, done("s", 2, ""), JsonObject.of("task", facts)))
          .isInstanceOf(NextStep.Stuck.class);
    }

    @Test
    void the_start_may_fail_too() {
      var failing = workflow("a", "start>a?price-1 a>end");

      assertThat(Progress.start(failing, price(Json.of("dear"))))
          .isInstanceOfSatisfying(
              NextStep.Stuck.class,
              stuck -> assertThat(stuck.fault().code()).isEqualTo(Fault.Code.CONDITION_FAILED));
    }
  }

  @Nested
  class When_a_ticket_admin_chooses {
    private final WorkflowDefinition request =
        workflow(
            "a b s:split c j:join",
            "start>a a>b?never a>s?price-1 a>end?never b>end s>b?never s>c s>j c>j j>end");

    @Test
    void the_chosen_transition_is_taken_though_it_does_not_hold() {
      assertThat(chosen(done("a", 1, ""), "b")).isEqualTo(begin(task("b", "")));
      assertThat(chosen(done("a", 1, ""), "s")).isEqualTo(begin(task("s", "")));
      assertThat(chosen(done("a", 1, ""), "end")).isEqualTo(OVER);
    }

    @Test
    void a_transition_that_does_not_leave_the_task_can_not_be_chosen() {
      assertThat(chosen(done("b", 1, ""), "c"))
          .isEqualTo(
              stuck(
                  Fault.Code.NO_SUCH_TRANSITION,
                  "Expected a transition from \"b\" to \"c\", but the workflow has none.",
                  "b"));
      assertThat(chosen(done("a", 1, ""), "nonsense")).isInstanceOf(NextStep.Stuck.class);
    }

    @Test
    void out_of_a_split_it_is_the_only_branch() {
      assertThat(chosen(done("s", 2, ""), "c")).isEqualTo(begin(task("c", "2.0/")));
    }

    @Test
    void out_of_a_split_straight_to_the_join_nothing_is_waited_for() {
      assertThat(chosen(done("s", 2, ""), "j")).isEqualTo(begin(task("j", "")));
    }

    @Test
    void the_last_branch_still_releases_the_join() {
      var join = waiting("j", 5, "");

      assertThat(Progress.chosen(request, done("c", 3, "2.0/"), List.of(join), "j"))
          .isEqualTo(release(join));
    }

    private NextStep chosen(Place done, String to) {
      return Progress.chosen(request, done, List.of(), to);
    }
  }

  @Nested
  class In_a_block {
    private final WorkflowDefinition welcome =
        workflow(
            "approve:split desk laptop badge welcome:join",
            """
            start>approve approve>desk approve>laptop?laptop approve>badge?badge@5
            desk>welcome laptop>end?broken@1 laptop>welcome badge>welcome welcome>end
            """);

    @Test
    void a_split_takes_all_that_hold_the_highest_priority_first() {
      assertThat(after(welcome, done("approve", 1, ""), says("laptop", "badge")))
          .isEqualTo(begin(task("badge", "1.0/"), task("desk", "1.1/"), task("laptop", "1.2/")));
      assertThat(after(welcome, done("approve", 1, ""), NO_FACTS))
          .isEqualTo(begin(task("desk", "1.0/")));
    }

    @Test
    void the_first_that_comes_makes_the_join_which_waits() {
      var laptop = live("laptop", 3, "1.1/");

      assertThat(after(welcome, done("desk", 2, "1.0/"), NO_FACTS, laptop))
          .isEqualTo(begin(waitingTask("welcome", "")));
    }

    @Test
    void the_second_of_three_finds_the_join_waiting() {
      var badge = live("badge", 4, "1.2/");
      var join = waiting("welcome", 5, "");

      assertThat(after(welcome, done("laptop", 3, "1.1/"), NO_FACTS, badge, join)).isEqualTo(WAIT);
    }

    @Test
    void the_last_that_comes_releases_the_join() {
      var join = waiting("welcome", 5, "");

      assertThat(after(welcome, done("badge", 4, "1.2/"), NO_FACTS, join)).isEqualTo(release(join));
    }

    @Test
    void a_join_waits_for_those_only_that_were_started() {
      assertThat(after(welcome, done("desk", 2, "1.0/"), NO_FACTS))
          .isEqualTo(begin(task("welcome", "")));
    }

    @Test
    void a_branch_that_is_done_but_has_not_moved_on_is_waited_for() {
      var doneToo = done("laptop", 3, "1.1/");

      assertThat(after(welcome, done("desk", 2, "1.0/"), NO_FACTS, doneToo))
          .isEqualTo(begin(waitingTask("welcome", "")));
      assertThat(after(welcome, doneToo, NO_FACTS, waiting("welcome", 4, "")))
          .isEqualTo(release(waiting("welcome", 4, "")));
    }

    @Test
    void a_branch_that_ends_is_not_waited_for() {
      var join = waiting("welcome", 5, "");

      assertThat(after(welcome, done("laptop", 3, "1.1/"), says("broken"), join))
          .isEqualTo(release(join));
    }

    @Test
    void a_branch_that_ends_before_the_others_leaves_them_alone() {
      var desk = live("desk", 2, "1.0/");

      assertThat(after(welcome, done("laptop", 3, "1.1/"), says("broken"), desk)).isEqualTo(WAIT);
    }

    @Test
    void a_branch_that_ends_while_the_join_waits_for_another_releases_nothing() {
      var desk = live("desk", 2, "1.0/");
      var join = waiting("welcome", 5, "");

      assertThat(after(welcome, done("laptop", 3, "1.1/"), says("broken"), desk, join))
          .isEqualTo(WAIT);
    }

    @Test
    void if_the_last_branch_ends_and_none_came_to_the_join_it_is_over() {
      assertThat(after(welcome, done("laptop", 3, "1.1/"), says("broken"))).isEqualTo(OVER);
    }

    @Test
    void after_the_join_it_goes_on_in_one_line() {
      assertThat(after(welcome, done("welcome", 5, ""), NO_FACTS)).isEqualTo(OVER);
    }

    @Test
    void a_released_join_is_one_that_waited_and_a_created_one_is_not() {
      var waited = after(welcome, done("badge", 4, "1.2/"), NO_FACTS, waiting("welcome", 5, ""));
      var atOnce = after(welcome, done("badge", 4, "1.2/"), NO_FACTS);

      assertThat(((NextStep.Forward) waited).begin()).isEmpty();
      assertThat(((NextStep.Forward) waited).released()).containsExactly(id(5));
      assertThat(((NextStep.Forward) atOnce).begin()).containsExactly(task("welcome", ""));
      assertThat(((NextStep.Forward) atOnce).released()).isEmpty();
    }

    @Test
    void a_split_may_lead_straight_to_its_join() {
      var straight =
          workflow("s:split a j:join", "start>s s>a?a s>j s>j?again s>end?end a>j j>end");

      assertThat(after(straight, done("s", 1, ""), says("a")))
          .isEqualTo(begin(task("a", "1.0/"), waitingTask("j", "")));
      assertThat(after(straight, done("s", 1, ""), NO_FACTS)).isEqualTo(begin(task("j", "")));
      assertThat(after(straight, done("s", 1, ""), says("again", "end")))
          .isEqualTo(begin(task("j", "")));
      assertThat(after(straight, done("a", 2, "1.0/"), NO_FACTS, waiting("j", 3, "")))
          .isEqualTo(release(waiting("j", 3, "")));
    }

    @Test
    void a_split_may_lead_straight_to_the_end() {
      var straight = workflow("s:split a j:join", "start>s s>a?a s>end s>end?again a>j j>end");

      assertThat(after(straight, done("s", 1, ""), says("a"))).isEqualTo(begin(task("a", "1.0/")));
      assertThat(after(straight, done("s", 1, ""), says("again"))).isEqualTo(OVER);
    }

    @Test
    void a_loop_in_a_branch_stays_in_it() {
      var again = workflow("s:split a b j:join", "start>s s>a s>b a>a?again@1 a>j b>j j>end");

      assertThat(after(again, done("a", 2, "1.0/"), says("again"), live("b", 3, "1.1/")))
          .isEqualTo(begin(task("a", "1.0/")));
    }

    @Test
    void a_loop_around_the_block_opens_another_one() {
      var again = workflow("s:split a b j:join", "start>s s>a s>b a>j b>j j>s?again@1 j>end");

      assertThat(after(again, done("j", 4, ""), says("again"))).isEqualTo(begin(task("s", "")));
      assertThat(after(again, done("s", 5, ""), NO_FACTS))
          .isEqualTo(begin(task("a", "5.0/"), task("b", "5.1/")));
    }

    @Test
    void a_join_may_split_again() {
      var twice =
          workflow(
              "s:split a b x:split,join c d j:join",
              "start>s s>a s>b a>x b>x x>c x>d x>j?hurry c>j d>j j>end");

      assertThat(after(twice, done("b", 3, "1.1/"), NO_FACTS, waiting("x", 4, "")))
          .isEqualTo(release(waiting("x", 4, "")));
      assertThat(after(twice, done("x", 4, ""), says("hurry")))
          .isEqualTo(begin(task("c", "4.0/"), task("d", "4.1/"), waitingTask("j", "")));
      assertThat(after(twice, done("c", 5, "4.0/"), NO_FACTS)).isEqualTo(begin(task("j", "")));
    }
  }

  @Nested
  class In_a_block_inside_of_a_block {
    private final WorkflowDefinition nested =
        workflow(
            "s:split a t:split b c i:join j:join",
            """
            start>s s>a s>t t>b t>c t>i?i b>end?drop@1 b>i c>end?drop@1 c>i
            i>end?drop@1 i>j a>end?drop@1 a>j j>end
            """);

    @Test
    void its_branches_stand_in_the_branch_of_its_split() {
      assertThat(after(nested, done("t", 3, "1.1/"), NO_FACTS, live("a", 2, "1.0/")))
          .isEqualTo(begin(task("b", "1.1/3.0/"), task("c", "1.1/3.1/")));
    }

    @Test
    void its_join_stands_there_too_and_does_not_wait_for_the_outer_block() {
      assertThat(
              after(nested, done("b", 4, "1.1/3.0/"), NO_FACTS, live("a", 2, "1.0/"), inner("c")))
          .isEqualTo(begin(waitingTask("i", "1.1/")));
      assertThat(
              after(
                  nested,
                  done("c", 5, "1.1/3.1/"),
                  NO_FACTS,
                  live("a", 2, "1.0/"),
                  waiting("i", 6, "1.1/")))
          .isEqualTo(release(waiting("i", 6, "1.1/")));
    }

    @Test
    void the_outer_join_waits_for_the_whole_inner_block() {
      assertThat(after(nested, done("a", 2, "1.0/"), NO_FACTS, inner("b"), inner("c")))
          .isEqualTo(begin(waitingTask("j", "")));
      assertThat(
              after(
                  nested,
                  done("b", 4, "1.1/3.0/"),
                  NO_FACTS,
                  waiting("j", 6, ""),
                  waiting("i", 7, "1.1/")))
          .isEqualTo(release(waiting("i", 7, "1.1/")));
    }

    @Test
    void two_joins_follow_one_another() {
      assertThat(after(nested, done("i", 7, "1.1/"), NO_FACTS, waiting("j", 6, "")))
          .isEqualTo(release(waiting("j", 6, "")));
      assertThat(after(nested, done("i", 7, "1.1/"), NO_FACTS)).isEqualTo(begin(task("j", "")));
      assertThat(after(nested, done("i", 7, "1.1/"), NO_FACTS, live("a", 2, "1.0/")))
          .isEqualTo(begin(waitingTask("j", "")));
    }

    @Test
    void a_join_that_came_at_once_inside_keeps_the_outer_join_waiting() {
      assertThat(after(nested, done("c", 5, "1.1/3.1/"), NO_FACTS, waiting("j", 6, "")))
          .isEqualTo(begin(task("i", "1.1/")));
    }

    @Test
    void if_the_inner_block_ends_without_its_join_the_outer_join_is_released() {
      assertThat(after(nested, done("c", 5, "1.1/3.1/"), says("drop"), waiting("j", 6, "")))
          .isEqualTo(release(waiting("j", 6, "")));
    }

    @Test
    void if_the_inner_block_ends_without_its_join_the_others_go_on() {
      assertThat(after(nested, done("c", 5, "1.1/3.1/"), says("drop"), live("a", 2, "1.0/")))
          .isEqualTo(WAIT);
      assertThat(
              after(
                  nested, done("c", 5, "1.1/3.1/"), says("drop"), live("a", 2, "1.0/"), inner("b")))
          .isEqualTo(WAIT);
    }

    @Test
    void if_all_blocks_end_without_a_join_it_is_over() {
      assertThat(after(nested, done("c", 5, "1.1/3.1/"), says("drop"))).isEqualTo(OVER);
      assertThat(after(nested, done("i", 6, "1.1/"), says("drop"))).isEqualTo(OVER);
    }

    @Test
    void a_branch_of_the_outer_block_that_ends_does_not_touch_the_inner_one() {
      assertThat(
              after(
                  nested, done("a", 2, "1.0/"), says("drop"), waiting("i", 6, "1.1/"), inner("c")))
          .isEqualTo(WAIT);
    }

    @Test
    void an_inner_split_straight_to_its_join_does_not_release_the_outer_one() {
      assertThat(Progress.chosen(nested, done("t", 3, "1.1/"), List.of(waiting("j", 6, "")), "i"))
          .isEqualTo(begin(task("i", "1.1/")));
    }

    @Test
    void an_inner_split_straight_to_the_end_ends_its_branch() {
      var ending =
          workflow("s:split a t:split b j:join", "start>s s>a s>t t>end t>b?b b>end a>j j>end");

      assertThat(after(ending, done("t", 3, "1.1/"), NO_FACTS, waiting("j", 4, "")))
          .isEqualTo(release(waiting("j", 4, "")));
      assertThat(after(ending, done("t", 3, "1.1/"), says("b"), waiting("j", 4, "")))
          .isEqualTo(begin(task("b", "1.1/3.1/")));
      assertThat(after(ending, done("b", 5, "1.1/3.1/"), NO_FACTS, waiting("j", 4, "")))
          .isEqualTo(release(waiting("j", 4, "")));
    }

    private Place inner(String key) {
      return key.equals("b") ? live("b", 4, "1.1/3.0/") : live("c", 5, "1.1/3.1/");
    }
  }

  private static NextStep after(
      WorkflowDefinition workflow, Place done, JsonObject facts, Place... others) {
    return Progress.after(workflow, done, List.of(others), facts);
  }

  private static NextStep begin(NewTask... tasks) {
    return new NextStep.Forward(List.of(tasks), List.of(), false);
  }

  private static NextStep release(Place join) {
    return new NextStep.Forward(List.of(), List.of(join.task()), false);
  }

  private static NextStep stuck(Fault.Code code, String message, String detail) {
    return new NextStep.Stuck(new Fault(Fault.Kind.WORKFLOW_TRANSITION, code, message, detail));
  }

  private static NewTask task(String key, String branch) {
    return new NewTask(key, new Branch(branch), false);
  }

  private static NewTask waitingTask(String key, String branch) {
    return new NewTask(key, new Branch(branch), true);
  }

  private static Place done(String key, int number, String branch) {
    return live(key, number, branch);
  }

  private static Place live(String key, int number, String branch) {
    return new Place(id(number), key, number, new Branch(branch), false);
  }

  private static Place waiting(String key, int number, String branch) {
    return new Place(id(number), key, number, new Branch(branch), true);
  }

  private static TaskId id(int number) {
    return new TaskId(new UUID(0, number));
  }

  private static JsonObject says(String... names) {
    JsonObject task = JsonObject.EMPTY;
    for (String name : names) {
      task = task.with(name, Json.of(true));
    }
    return JsonObject.of("task", task);
  }

  private static JsonObject price(Json price) {
    return JsonObject.of("task", JsonObject.of("price", price));
  }
}
