package io.ticketflower.domain.engine;

/// Where an instance lives: a task that is not over, or one that is completed but has not moved on.
///
/// @param number the task's number in its instance
/// @param joining whether the task only waits for the other branches of the block it joins
public record Place(TaskId task, String taskKey, int number, Branch branch, boolean joining) {}
