package io.ticketflower.web.definition;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.definition.TaskFindings;
import java.util.List;

/// What was found in a task that was only to be looked at.
///
/// @param storable whether it could be stored in a draft
/// @param findings in the task, with pointers into its own document
/// @param elsewhere what there would be in the rest of the workflow, with pointers into its
///   document
@Serdeable.Serializable
@Schema(name = "TaskReview")
record TaskReviewView(boolean storable, List<FindingView> findings, List<FindingView> elsewhere) {

  static TaskReviewView of(TaskFindings findings, boolean storable) {
    return new TaskReviewView(
        storable,
        findings.inTask().stream().map(FindingView::of).toList(),
        findings.elsewhere().stream().map(FindingView::of).toList());
  }
}
