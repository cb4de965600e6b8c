package io.ticketflower.application.engine;

import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.definition.TaskDefinition;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tasks, for whoever may see them: their worker, those who may take them, and ticket admins.
public interface ReadTasks {
  /// The worker's own list: what is open and what is begun.
  Slice<TaskLists.Row> mine(Actor actor, Order<TaskLists.Sort> order, Page page);

  /// The same, the newest first.
  default Slice<TaskLists.Row> mine(Actor actor, Page page) {
    return mine(actor, TaskLists.Sort.NEWEST_FIRST, page);
  }

  /// Tasks that nobody has and that the worker may take.
  Slice<TaskLists.Row> free(Actor actor, Page page);

  All all(Actor actor, TaskLists.Filter filter, Order<TaskLists.Sort> order, Page page);

  /// All that matches, to be taken away; the audit log tells that somebody did so.
  Export export(Actor actor, TaskLists.Filter filter, Order<TaskLists.Sort> order);

  /// @return empty if there is no such task, or the actor may not see it
  Optional<TaskDetail> read(Actor actor, TaskId task);

  /// @param definition what is to be done, and what its output must look like
  /// @param ticketData what was submitted
  /// @param next the tasks that it led to, once it is completed and has moved on
  record TaskDetail(
      TaskLists.Row task,
      TaskDefinition definition,
      JsonObject ticketData,
      List<TaskLists.Row> next) {}

  /// What comes of asking for everything.
  sealed interface All {
    record Tasks(Slice<TaskLists.Row> slice) implements All {}

    record Forbidden(Permission needed) implements All {}
  }

  sealed interface Export {
    /// @param rows read page by page, each in a transaction of its own
    record Begun(Stream<TaskLists.Row> rows) implements Export {}

    record Forbidden(Permission needed) implements Export {}
  }
}
