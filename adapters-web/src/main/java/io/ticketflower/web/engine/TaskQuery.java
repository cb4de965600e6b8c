package io.ticketflower.web.engine;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.page.Order;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.web.http.ListQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;

/// Which part of the list.
///
/// @param status any of these
/// @param assignee a member's id
/// @param key the task's key in its workflow
/// @param text part of the title of the task or of its ticket
/// @param overdue only what can still be worked on and should have been done by now
/// @param unassigned only what is open and on nobody's list
@Introspected
record TaskQuery(
    @QueryValue Optional<Set<TaskStatus>> status,
    @QueryValue Optional<UserId> assignee,
    @QueryValue Optional<TicketId> ticket,
    @QueryValue @Size(min = 1, max = 63) Optional<String> key,
    @QueryValue @Size(min = 1, max = 100) Optional<String> text,
    @QueryValue Optional<Boolean> overdue,
    @QueryValue Optional<Boolean> unassigned,
    @QueryValue Optional<Order<TaskLists.Sort>> sort,
    @QueryValue @Min(1) @Max(200) Optional<Integer> limit,
    @QueryValue Optional<String> cursor)
    implements ListQuery, TaskSelection {}
