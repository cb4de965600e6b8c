package io.ticketflower.application.definition;

import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.definition.Reviewed;
import io.ticketflower.domain.definition.TicketDefinition;
import io.ticketflower.domain.definition.TicketDocument;
import io.ticketflower.domain.definition.WorkflowDefinition;
import io.ticketflower.domain.definition.WorkflowDocument;
import io.ticketflower.domain.rule.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Published definitions ready to run: read from their documents once and kept, since a published
/// version never changes. Needs the company's transaction.
public final class PublishedDefinitions {
  private final Definitions definitions;
  private final JsonReader jsonReader;
  private final Kept<WorkflowDefinition> workflows = new Kept<>();
  private final Kept<TicketDefinition> tickets = new Kept<>();

  public PublishedDefinitions(Definitions definitions, JsonReader jsonReader) {
    this.definitions = definitions;
    this.jsonReader = jsonReader;
  }

  /// @throws IllegalStateException if there is no such version, or it was never published
  public Running<WorkflowDefinition> workflow(CompanyId company, DefinitionId id) {
    return workflows.get(
        new Key(company, id), key -> load(key, DefinitionKind.WORKFLOW, WorkflowDocument::read));
  }

  /// @throws IllegalStateException if there is no such version, or it was never published
  public Running<TicketDefinition> ticket(CompanyId company, DefinitionId id) {
    return tickets.get(
        new Key(company, id), key -> load(key, DefinitionKind.TICKET, TicketDocument::read));
  }

  private <D> Running<D> load(Key key, DefinitionKind kind, Function<Json, Reviewed<D>> read) {
    StoredDefinition stored =
        definitions
            .find(key.company(), kind, key.id())
            .filter(it -> it.status() != DefinitionStatus.DRAFT)
            .orElseThrow(() ->
                new IllegalStateException(
                    "Expected a published definition, but %s is none.".formatted(key.id())));
    D definition =
        read.apply(jsonReader.readOwn(stored.document()))
            .definition()
            .orElseThrow(() ->
                new IllegalStateException(
                    "Expected definition %s to be readable, but this version of TicketFlower"
                            .formatted(stored.id())
                        + " finds errors in it."));
    return new Running<>(stored.id(), stored.number(), definition, stored.roles());
  }

  /// @param number which version of its key it is
  /// @param roles what the named company roles are
  public record Running<D>(
      DefinitionId id, int number, D definition, Map<String, CompanyRoleId> roles) {
    public Running {
      roles = Map.copyOf(roles);
    }

    public Set<CompanyRoleId> resolve(List<String> names) {
      return names.stream().map(roles::get).collect(Collectors.toSet());
    }
  }

  private record Key(CompanyId company, DefinitionId id) {}

  /// The definitions used last; enough for many companies, bounded for one machine.
  private static final class Kept<D> {
    private static final int MOST = 2_000;
    private final Map<Key, Running<D>> entries =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, Running<D>> eldest) {
            return size() > MOST;
          }
        };

    Running<D> get(Key key, Function<Key, Running<D>> load) {
      synchronized (entries) {
        Running<D> known = entries.get(key);
        if (known != null) {
          return known;
        }
      }
      Running<D> loaded = load.apply(key);
      synchronized (entries) {
        entries.put(key, loaded);
      }
      return loaded;
    }
  }
}
