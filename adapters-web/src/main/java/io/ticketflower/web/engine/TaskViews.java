package io.ticketflower.web.engine;

import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.web.http.Person;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/// Makes what clients see of a task from a row of the application.
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR, implementationName = "<CLASS_NAME>Generated")
interface TaskViews {
  @Mapping(target = "assignee", source = "row")
  TaskView view(TaskLists.Row row);

  default Optional<Person> assignee(TaskLists.Row row) {
    return Person.of(row.assignee(), row.assigneeName());
  }
}
