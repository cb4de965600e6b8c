package io.ticketflower.application.engine;

import io.ticketflower.application.engine.Submissions.Submission;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonNull;
import io.ticketflower.domain.rule.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a rule sees: `ticket`, `workflow`, `task`, `tasks` and `submitter`.
final class Facts {
  private final Map<String, Json> members = new LinkedHashMap<>();

  private Facts(Submission submission, JsonObject workflowData) {
    members.put("ticket", submission.data());
    members.put("workflow", workflowData);
    members.put("task", JsonNull.NULL);
    members.put("tasks", JsonObject.EMPTY);
    members.put(
        "submitter",
        JsonObject.of(
            "id", Json.of(submission.submitter().value().toString()),
            "name", Json.of(submission.submitterName().full()),
            "email", Json.of(submission.submitterEmail().value())));
  }

  static Facts of(Submission submission, JsonObject workflowData) {
    return new Facts(submission, workflowData);
  }

  Facts withTask(Json output) {
    members.put("task", output);
    return this;
  }

  Facts withTasks(Map<String, Json> latestOutputs) {
    members.put("tasks", Json.object(latestOutputs));
    return this;
  }

  Facts withWorkflow(JsonObject data) {
    members.put("workflow", data);
    return this;
  }

  JsonObject json() {
    return Json.object(members);
  }
}
