package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.bootstrap.eventlog.LogImport.Outcome;
import io.ticketflower.bootstrap.eventlog.StoredCases.StoredTicket;
import io.ticketflower.bootstrap.wiring.UseCases;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.identity.Actor;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One run of an import, from the company to the report.
final class ImportRun {
  private final Function<InstantSource, UseCases> hexagon;
  private final ImportPorts ports;
  private final ImportOrder order;
  private final ImportProgress progress;
  private final UseCases now;

  ImportRun(
      Function<InstantSource, UseCases> hexagon,
      ImportPorts ports,
      ImportOrder order,
      ImportProgress progress) {
    this.hexagon = hexagon;
    this.ports = ports;
    this.order = order;
    this.progress = progress;
    this.now = hexagon.apply(InstantSource.system());
  }

  Outcome run(EventLog log, WorkflowDraft draft) {
    return switch (new CompanyOpening(now, ports).open(log, order.ownerPassword())) {
      case CompanyOpening.Opened.Refused(var message) -> new Outcome.Refused(List.of(message));
      case CompanyOpening.Opened.Made(var company, var staff) ->
          run(plan(log, draft, company, staff), company, true);
      case CompanyOpening.Opened.Found(var company, var staff) ->
          run(plan(log, draft, company, staff), company, false);
    };
  }

  private ImportPlan plan(EventLog log, WorkflowDraft draft, Company company, Staff staff) {
    Actor owner = staff.find(Person.owner(log, company.slug())).orElseThrow();
    Hiring hiring = new Hiring(now.invitation().quietAndUnlimited(), ports.secrets(), progress);
    return new ImportPlan(
        log, draft, owner, hiring.hire(Person.all(log, company.slug()), staff, owner));
  }

  private Outcome run(ImportPlan plan, Company company, boolean madeNow) {
    StoredCases stored = new StoredCases(plan.company(), ports);
    Map<String, List<StoredTicket>> tickets = madeNow ? Map.of() : stored.tickets();
    List<LoggedCase> pending = Replaying.pending(plan.log(), tickets);
    Optional<String> refused =
        pending.isEmpty()
            ? Optional.empty()
            : new Publishing(now.definition(), plan.owner()).publish(plan.draft());
    if (refused.isPresent()) {
      return new Outcome.Refused(List.of(refused.get()));
    }
    Replaying replaying = new Replaying(plan, stored, hexagon, progress, order.atOnce());
    ImportReport.Work work = replaying.replay(pending, tickets);
    return new Outcome.Finished(
        new ImportReport(
            found(plan),
            new ImportReport.Home(
                company.slug(), Person.owner(plan.log(), company.slug()).email(), madeNow),
            work,
            new Checking(plan, stored, progress, order.atOnce()).check(replaying.stuck()),
            new ImportReport.Surroundings(
                order.version(), Runtime.getRuntime().availableProcessors(), order.durability())));
  }

  private static ImportReport.Log found(ImportPlan plan) {
    EventLog log = plan.log();
    return new ImportReport.Log(
        log.fileName(),
        log.sha256(),
        log.cases().size(),
        log.events(),
        plan.draft().activities(),
        plan.draft().transitions(),
        log.resources().size());
  }
}
