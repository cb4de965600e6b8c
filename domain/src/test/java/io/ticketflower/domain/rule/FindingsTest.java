package io.ticketflower.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.rule.Finding.Severity;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final JsonPointer HERE = new JsonPointer("/here");

  @Test
  void findings_are_kept_in_the_order_in_which_they_were_found() {
    var findings = new Findings();
    findings.warning("DOUBTFUL", HERE, "Expected this, but got that.", "Look again.");
    findings.error("WRONG", JsonPointer.ROOT, "Expected one, but got none.", "");

    assertThat(findings.list())
        .containsExactly(
            new Finding(
                Severity.WARNING, "DOUBTFUL", HERE, "Expected this, but got that.", "Look again."),
            new Finding(
                Severity.ERROR, "WRONG", JsonPointer.ROOT, "Expected one, but got none.", ""));
  }

  @Test
  void a_warning_is_no_error() {
    var findings = new Findings();
    assertThat(findings.hasErrors()).isFalse();

    findings.warning("DOUBTFUL", HERE, "Expected this, but got that.", "");
    assertThat(findings.hasErrors()).isFalse();

    findings.error("WRONG", HERE, "Expected this, but got that.", "");
    assertThat(findings.hasErrors()).isTrue();
  }

  @Test
  void what_others_found_is_added_behind() {
    var ours = new Findings();
    ours.warning("FIRST", HERE, "", "");
    var theirs = new Findings();
    theirs.error("SECOND", HERE, "", "");
    ours.addAll(theirs);

    assertThat(ours.list()).extracting(Finding::code).containsExactly("FIRST", "SECOND");
    assertThat(theirs.list()).hasSize(1);
  }
}
