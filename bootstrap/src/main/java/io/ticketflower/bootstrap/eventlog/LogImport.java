package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.bootstrap.wiring.UseCases;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Replays a help desk's event log: drafts a workflow from it, makes a company with the log's
/// people, runs each case as a ticket through the public use cases, each step by its worker at its
/// time, and reads back whether all went as logged.
///
/// Interrupted at any moment, the same import goes on where it stopped; a finished one only reads
/// back. Not to be run twice at the same moment.
public final class LogImport {
  private final Function<InstantSource, UseCases> hexagon;
  private final ImportPorts ports;

  /// @param hexagon everything that can be done, as seen at a clock
  public LogImport(Function<InstantSource, UseCases> hexagon, ImportPorts ports) {
    this.hexagon = hexagon;
    this.ports = ports;
  }

  /// What comes of an import.
  public sealed interface Outcome {
    /// @param messages one sentence each, "Expected …, but …"
    record Refused(List<String> messages) implements Outcome {
      public Refused {
        messages = List.copyOf(messages);
      }
    }

    record Finished(ImportReport report) implements Outcome {}
  }

  /// Writes nothing unless the whole file can be read.
  public Outcome run(ImportOrder order, ImportProgress progress) {
    return switch (EventLog.read(order.file(), order.columns())) {
      case EventLog.Reading.Refused refused -> new Outcome.Refused(messages(refused));
      case EventLog.Reading.Read(var log) ->
          switch (WorkflowDraft.of(log)) {
            case WorkflowDraft.Drafting.TooMuch(var message) ->
                new Outcome.Refused(List.of(message));
            case WorkflowDraft.Drafting.Drafted(var draft) ->
                new ImportRun(hexagon, ports, order, progress).run(log, draft);
          };
    };
  }

  private static List<String> messages(EventLog.Reading.Refused refused) {
    Stream<String> others =
        refused.others() == 0
            ? Stream.empty()
            : Stream.of(
                "Expected no more faults than these, but there are %d."
                    .formatted(refused.others()));
    return Stream.concat(refused.faults().stream().map(LogFault::toString), others).toList();
  }
}
