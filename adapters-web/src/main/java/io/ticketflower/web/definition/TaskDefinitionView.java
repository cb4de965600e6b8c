package io.ticketflower.web.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.definition.ReadDefinitions.OneTask;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.rule.Json;
import java.util.List;

/// One task of a workflow, with its document.
///
/// @param definition the version of the workflow that it stands in
/// @param number of that version
/// @param version of the definition; in quotes it is the ETag
/// @param findings in this task, with pointers into its own document; of a draft only
/// @param elsewhere what was found in the rest of the workflow, with pointers into its document
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "TaskDefinition")
record TaskDefinitionView(
    DefinitionId definition,
    @Schema(example = "laptop-request") DefinitionKey workflow,
    @Schema(example = "1") int number,
    DefinitionStatus status,
    @Schema(example = "1") int version,
    List<FindingView> findings,
    List<FindingView> elsewhere,
    Json document) {

  static TaskDefinitionView of(OneTask.Task task) {
    return new TaskDefinitionView(
        task.definition().id(),
        task.definition().key(),
        task.definition().number(),
        task.definition().status(),
        task.definition().version(),
        task.findings().inTask().stream().map(FindingView::of).toList(),
        task.findings().elsewhere().stream().map(FindingView::of).toList(),
        task.document());
  }
}
