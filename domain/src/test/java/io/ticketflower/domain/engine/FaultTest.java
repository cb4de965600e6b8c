package io.ticketflower.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.engine.Fault.Code;
import io.ticketflower.domain.engine.Fault.Kind;
import org.junit.jupiter.api.Test;

/// Which faults look alike.
class FaultTest {
  private static final Fault NOWHERE =
      new Fault(Kind.WORKFLOW_TRANSITION, Code.NO_TRANSITION_HOLDS, "Expected one.", "triage");

  @Test
  void a_fingerprint_tells_kind_code_and_place() {
    assertThat(NOWHERE.fingerprint()).isEqualTo("WORKFLOW_TRANSITION/NO_TRANSITION_HOLDS/triage");
  }

  @Test
  void like_faults_look_alike_whatever_their_message() {
    assertThat(new Fault(NOWHERE.kind(), NOWHERE.code(), "Expected two.", "triage").fingerprint())
        .isEqualTo(NOWHERE.fingerprint());
  }

  @Test
  void another_kind_code_or_place_is_another_fault() {
    assertThat(
            new Fault(Kind.TASK_CREATION, NOWHERE.code(), NOWHERE.message(), "triage")
                .fingerprint())
        .isNotEqualTo(NOWHERE.fingerprint());
    assertThat(
            new Fault(NOWHERE.kind(), Code.CONDITION_FAILED, NOWHERE.message(), "triage")
                .fingerprint())
        .isNotEqualTo(NOWHERE.fingerprint());
    assertThat(new Fault(NOWHERE.kind(), NOWHERE.code(), NOWHERE.message(), "order").fingerprint())
        .isNotEqualTo(NOWHERE.fingerprint());
  }

  @Test
  void of_a_long_trace_only_the_first_line_counts() {
    var trace = new Fault(Kind.TASK_CREATION, Code.UNEXPECTED, "Expected calm.", "Boom\n at a\n");

    assertThat(trace.fingerprint()).isEqualTo("TASK_CREATION/UNEXPECTED/Boom");
  }

  @Test
  void a_fault_without_a_place_has_a_fingerprint_too() {
    assertThat(new Fault(Kind.TASK_UPDATE, Code.UNEXPECTED, "", "").fingerprint())
        .isEqualTo("TASK_UPDATE/UNEXPECTED/");
  }
}
