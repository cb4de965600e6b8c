package io.ticketflower.web.engine;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.engine.ReadTasks;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.page.Order;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.CsvExport;
import io.ticketflower.web.http.ListQuery;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.Pages;
import io.ticketflower.web.http.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.InstantSource;
import java.util.Optional;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Tasks")
final class TaskListController {
  private final ReadTasks readTasks;
  private final Pages pages;
  private final InstantSource clock;

  TaskListController(ReadTasks readTasks, Pages pages, InstantSource clock) {
    this.readTasks = readTasks;
    this.pages = pages;
    this.clock = clock;
  }

  /// List my tasks.
  ///
  /// What is on my list, open or begun. Newest first, or sorted like the list of all tasks: with
  /// `dueAt`, what is overdue comes first, then what is due soon, then what has no time, the oldest
  /// first.
  @Get("/my/tasks")
  Paged<TaskView> listMyTasks(
      Caller caller, @RequestBean MyTaskQuery query, HttpRequest<?> request) {
    var order = query.sort().orElse(TaskLists.Sort.NEWEST_FIRST);
    var page = pages.wanted(request, query);
    return pages.of(request, readTasks.mine(caller.actor(), order, page), TaskView::of);
  }

  /// List the tasks that I may take.
  ///
  /// Nobody has them yet. Newest first.
  @Get("/my/tasks/free")
  Paged<TaskView> listFreeTasks(
      Caller caller, @RequestBean FreeTaskQuery query, HttpRequest<?> request) {
    var page = pages.wanted(request, query);
    return pages.of(request, readTasks.free(caller.actor(), page), TaskView::of);
  }

  /// List all tasks.
  ///
  /// For those who may read all tickets. Newest first, or sorted by `createdAt`, `dueAt`, `title`,
  /// `status`, `completedAt` or `ticketNumber`.
  @Get("/tasks")
  Paged<TaskView> listTasks(Caller caller, @RequestBean TaskQuery query, HttpRequest<?> request) {
    var filter = query.filter(clock.instant());
    return switch (readTasks.all(
        caller.actor(), filter, query.order(), pages.wanted(request, query))) {
      case ReadTasks.All.Tasks(var slice) -> pages.of(request, slice, TaskView::of);
      case ReadTasks.All.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Export tasks.
  ///
  /// A table (CSV in UTF-8) of all that match, for those who may read all tickets. The export is
  /// written into the audit log.
  @Get("/tasks/export")
  @Produces(MediaType.TEXT_CSV)
  @ApiResponse(
      responseCode = "200",
      description = "A table with a line for each task",
      content = @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string")))
  StreamedFile exportTasks(Caller caller, @RequestBean TaskExportQuery query) {
    var filter = query.filter(clock.instant());
    return switch (readTasks.export(caller.actor(), filter, query.order())) {
      case ReadTasks.Export.Begun(var rows) -> CsvExport.of("tasks.csv", query.wanted(), rows);
      case ReadTasks.Export.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Which part of my list.
  @Introspected
  record MyTaskQuery(
      @QueryValue Optional<Order<TaskLists.Sort>> sort,
      @QueryValue @Min(1) @Max(200) Optional<Integer> limit,
      @QueryValue Optional<String> cursor)
      implements ListQuery {}

  /// Which part of what I may take.
  @Introspected
  record FreeTaskQuery(
      @QueryValue @Min(1) @Max(200) Optional<Integer> limit, @QueryValue Optional<String> cursor)
      implements ListQuery {}
}
