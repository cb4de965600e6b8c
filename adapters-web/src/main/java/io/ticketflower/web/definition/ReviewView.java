package io.ticketflower.web.definition;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.domain.rule.Finding;
import java.util.List;

/// What was found in a document that was only to be looked at.
///
/// @param storable whether it could be stored as a draft: key and title can be read
@Serdeable.Serializable
@Schema(name = "Review")
record ReviewView(boolean storable, List<FindingView> findings) {

  static ReviewView of(List<Finding> findings, boolean storable) {
    return new ReviewView(storable, findings.stream().map(FindingView::of).toList());
  }
}
