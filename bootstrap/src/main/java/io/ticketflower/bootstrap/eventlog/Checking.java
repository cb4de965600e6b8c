package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.bootstrap.eventlog.ImportProgress.Phase;
import io.ticketflower.bootstrap.eventlog.ImportReport.Deviation;
import io.ticketflower.bootstrap.eventlog.StoredCases.StoredTicket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Reads back every case, whoever imported it, and compares it with the log.
final class Checking {
  private static final int MOST_DEVIATIONS = 20;

  private final ImportPlan plan;
  private final StoredCases stored;
  private final ImportProgress progress;
  private final int atOnce;

  Checking(ImportPlan plan, StoredCases stored, ImportProgress progress, int atOnce) {
    this.plan = plan;
    this.stored = stored;
    this.progress = progress;
    this.atOnce = atOnce;
  }

  /// @param known what is known already of cases that could not go on
  ImportReport.Check check(Map<String, String> known) {
    Map<String, String> differences = new ConcurrentHashMap<>();
    Duration elapsed =
        progress.during(
            Phase.CHECKING, plan.log().cases().size(), () -> differences.putAll(differences()));
    differences.replaceAll((name, difference) -> known.getOrDefault(name, difference));
    return new ImportReport.Check(
        plan.log().cases().size() - differences.size(),
        differences.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .limit(MOST_DEVIATIONS)
            .map(it -> new Deviation(it.getKey(), it.getValue()))
            .toList(),
        stored.ticketErrors(),
        elapsed);
  }

  private Map<String, String> differences() {
    Map<String, List<StoredTicket>> tickets = stored.tickets();
    Map<String, String> differences = new ConcurrentHashMap<>();
    AtOnce.forEach(
        plan.log().cases(),
        atOnce,
        logged -> {
          new TraceCheck(plan, logged)
              .difference(tickets.getOrDefault(logged.name(), List.of()), stored)
              .ifPresent(it -> differences.put(logged.name(), it));
          progress.advances(1);
        });
    return differences;
  }
}
