package io.ticketflower.testkit.company;

import static io.ticketflower.testkit.memory.Table.COMPANY_ROLES;
import static io.ticketflower.testkit.memory.Table.MEMBERS;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Company roles in memory.
public final class InMemoryCompanyRoles implements CompanyRoles {
  private final InMemoryStore store;

  public InMemoryCompanyRoles(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public boolean add(CompanyId company, CompanyRole role) {
    if (findByName(company, role.name()).isPresent()) {
      return false;
    }
    InMemoryStore.addNew(roles(company), role.id(), role);
    return true;
  }

  @Override
  public Optional<CompanyRole> find(CompanyId company, CompanyRoleId id) {
    return Optional.ofNullable(roles(company).get(id));
  }

  @Override
  public Optional<CompanyRole> findByName(CompanyId company, RoleName name) {
    return roles(company).values().stream()
        .filter(role -> role.name().folded().equals(name.folded()))
        .findAny();
  }

  @Override
  public List<CompanyRole> all(CompanyId company) {
    return roles(company).values().stream()
        .sorted(Comparator.comparing(role -> role.name().folded()))
        .toList();
  }

  @Override
  public Saved save(CompanyId company, CompanyRole role) {
    if (find(company, role.id()).filter(old -> old.version() == role.version() - 1).isEmpty()) {
      return Saved.STALE;
    }
    if (findByName(company, role.name()).filter(it -> !it.id().equals(role.id())).isPresent()) {
      return Saved.NAME_TAKEN;
    }
    roles(company).put(role.id(), role);
    return Saved.SAVED;
  }

  @Override
  public Uses lockUses(CompanyId company, CompanyRoleId id) {
    long members =
        store.of(company, MEMBERS).values().stream()
            .filter(row -> row.membership().companyRoles().contains(id))
            .count();
    List<String> definitions =
        Stream.of(DefinitionKind.values())
            .flatMap(kind -> store.of(company, Table.definitions(kind)).values().stream())
            .filter(definition -> definition.roles().containsValue(id))
            .map(definition -> definition.key().value() + " " + definition.number())
            .sorted()
            .toList();
    return new Uses((int) members, definitions);
  }

  @Override
  public void delete(CompanyId company, CompanyRoleId id) {
    roles(company).remove(id);
  }

  private Map<CompanyRoleId, CompanyRole> roles(CompanyId company) {
    return store.of(company, COMPANY_ROLES);
  }
}
