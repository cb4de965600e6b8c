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

  private Facts(JsonObject workflowData) {
    members.put("ticket", JsonNull.NULL);
    members.put("workflow", workflowData);
    members.put("task", JsonNull.NULL);
    members.put("tasks", JsonObject.EMPTY);
    members.put("submitter", JsonNull.NULL);
  }

  static Facts of(JsonObject workflowData) {
    return new Facts(workflowData);
  }

  Facts withSubmission(Submission submission) {
    members.put("ticket", submission.data());
    members.put(
        "submitter",
        JsonObject.of(
            "id", Json.of(submission.submitter().value().toString()),
            "name", Json.of(submission.submitterName().full()),
            "email", Json.of(submission.submitterEmail().value())));
    return this;
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
