package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.DefinitionLists;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.identity.MemberLists;
import io.ticketflower.application.identity.MemberLists.Member;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.testkit.Persistence;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is stored after an import, past all of its own code.
///
/// @param tasks of each ticket, with the case's name; a list, so that a duplicate shows
/// @param workLeft whether the company has work that nobody did
record Imported(
    CompanyId company,
    List<Member> members,
    List<DefinitionLists.Row> definitions,
    List<TicketLists.Row> tickets,
    Map<String, List<List<TaskLists.Row>>> tasks,
    boolean workLeft) {

  static Imported by(Persistence persistence, Path file) {
    EventLog log = Logs.read(file);
    Company company =
        persistence
            .transactions()
            .acrossCompanies(() -> persistence.companies().findBySlug(CompanyOpening.slug(log)))
            .orElseThrow();
    return of(persistence, company.id());
  }

  private static Imported of(Persistence persistence, CompanyId id) {
    boolean workLeft =
        persistence
            .transactions()
            .acrossCompanies(() ->
                persistence
                    .companiesWithWork()
                    .due(Instant.parse("9999-01-01T00:00:00Z"), 1_000)
                    .contains(id));
    return persistence
        .transactions()
        .inCompany(
            id,
            () ->
                new Imported(
                    id,
                    AllPages.of(page ->
                        persistence.memberLists().members(id, MemberLists.Filter.PRESENT, page)),
                    definitions(persistence, id),
                    tickets(persistence, id),
                    tasks(persistence, id),
                    workLeft));
  }

  private static List<DefinitionLists.Row> definitions(Persistence persistence, CompanyId id) {
    DefinitionLists.Filter all = new DefinitionLists.Filter(Optional.empty(), Optional.empty());
    List<DefinitionLists.Row> definitions = new ArrayList<>();
    for (DefinitionKind kind : DefinitionKind.values()) {
      definitions.addAll(
          AllPages.of(page -> persistence.definitionLists().definitions(id, kind, all, page)));
    }
    return definitions;
  }

  private static List<TicketLists.Row> tickets(Persistence persistence, CompanyId id) {
    TicketLists.Filter all =
        new TicketLists.Filter(
            Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return AllPages.of(page -> persistence.ticketLists().tickets(id, all, page));
  }

  private static Map<String, List<List<TaskLists.Row>>> tasks(
      Persistence persistence, CompanyId id) {
    Map<String, List<List<TaskLists.Row>>> tasks = new HashMap<>();
    for (TicketLists.Row ticket : tickets(persistence, id)) {
      tasks
          .computeIfAbsent(caseName(ticket), _ -> new ArrayList<>())
          .add(persistence.taskLists().ofTicket(id, ticket.id()));
    }
    return tasks;
  }

  private static String caseName(TicketLists.Row ticket) {
    Json name = ticket.data().get("case").orElseThrow();
    return name.toString().replace("\"", "");
  }

  /// The tasks of the one ticket of a case.
  List<TaskLists.Row> tasksOf(String caseName) {
    List<List<TaskLists.Row>> ofEach = tasks.getOrDefault(caseName, List.of());
    if (ofEach.size() != 1) {
      throw new AssertionError("Expected one ticket of " + caseName + ", but got " + ofEach);
    }
    return ofEach.getFirst();
  }

  TicketLists.Row ticketOf(String caseName) {
    return tickets.stream()
        .filter(it -> caseName(it).equals(caseName))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Expected a ticket of " + caseName));
  }
}
