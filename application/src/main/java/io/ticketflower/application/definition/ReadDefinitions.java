package io.ticketflower.application.definition;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.Finding;
import io.ticketflower.domain.rule.Json;
import java.util.List;

/// Definitions with their documents and findings; for designers and ticket admins.
public interface ReadDefinitions {
  All all(Actor actor, DefinitionKind kind, DefinitionLists.Filter filter, Page page);

  One read(Actor actor, DefinitionKind kind, DefinitionId id);

  /// One task of a workflow.
  OneTask task(Actor actor, DefinitionId workflow, String taskKey);

  sealed interface All {
    record Definitions(Slice<DefinitionLists.Row> slice) implements All {}

    record Forbidden(Permission needed) implements All {}
  }

  sealed interface One {
    /// @param findings by what holds in the company now; of a draft only
    record Definition(StoredDefinition definition, List<Finding> findings) implements One {}

    record NoSuchDefinition() implements One {}

    record Forbidden(Permission needed) implements One {}
  }

  sealed interface OneTask {
    /// @param document the task's own
    /// @param findings by what holds in the company now; of a draft only
    record Task(StoredDefinition definition, Json document, TaskFindings findings)
        implements OneTask {}

    record NoSuchTask() implements OneTask {}

    record Forbidden(Permission needed) implements OneTask {}
  }
}
