package io.ticketflower.testkit.platform;

import static io.ticketflower.testkit.memory.Table.COMPANIES;
import static io.ticketflower.testkit.memory.Table.COMPANY_STATES;
import static io.ticketflower.testkit.memory.Table.DEACTIVATED;
import static io.ticketflower.testkit.memory.Table.PLATFORM_USERS;
import static io.ticketflower.testkit.memory.Table.SESSIONS;
import static io.ticketflower.testkit.memory.Table.TICKETS;
import static io.ticketflower.testkit.memory.Table.TRIALS;
import static io.ticketflower.testkit.memory.Table.USERS;
import static io.ticketflower.testkit.memory.Table.USER_COMPANIES;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.platform.Directory;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.Standing;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Slices;
import io.ticketflower.testkit.memory.Table.UserRow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The directory of companies and people, in memory.
public final class InMemoryDirectory implements Directory {
  private final InMemoryStore store;

  public InMemoryDirectory(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Slice<ListedCompany> companies(String text, Page page) {
    return Slices.newestFirst(
        store.shared(COMPANIES).values().stream()
            .filter(it -> contains(it.name() + " " + it.slug().value(), text))
            .map(this::listed),
        page,
        it -> new Position(Instant.EPOCH, it.company().id().value()));
  }

  @Override
  public Optional<ListedCompany> company(CompanyId id) {
    return Optional.ofNullable(store.shared(COMPANIES).get(id)).map(this::listed);
  }

  @Override
  public Slice<ListedPerson> people(Filter filter, Page page) {
    return Slices.newestFirst(
        people()
            .filter(it -> contains(words(it.user()), filter.text()))
            .filter(it -> filter.role().isEmpty() || it.standing().role().equals(filter.role()))
            .filter(
                it -> filter.active().map(wanted -> wanted == it.standing().active()).orElse(true)),
        page,
        it -> new Position(Instant.EPOCH, it.user().id().value()));
  }

  @Override
  public Optional<ListedPerson> person(UserId id) {
    return people().filter(it -> it.user().id().equals(id)).findAny();
  }

  @Override
  public Figures figures(Instant now) {
    return new Figures(
        store.shared(COMPANIES).size(),
        people().count(),
        store.shared(USER_COMPANIES).size(),
        store.ofEveryCompany(TICKETS).values().stream().mapToLong(Map::size).sum(),
        store.shared(SESSIONS).values().stream().filter(it -> it.isLive(now)).count());
  }

  private ListedCompany listed(Company company) {
    long members =
        store.shared(USER_COMPANIES).keySet().stream()
            .filter(it -> it.company().equals(company.id()))
            .count();
    return new ListedCompany(
        company,
        Math.toIntExact(members),
        store.shared(COMPANY_STATES).getOrDefault(company.id(), new CompanyState.Active()).status(),
        store.shared(TRIALS).containsKey(company.id()));
  }

  private Stream<ListedPerson> people() {
    return store.shared(USERS).values().stream()
        .filter(row -> row.closedAt().isEmpty())
        .map(UserRow::credentials)
        .map(it -> listed(it.user()));
  }

  private ListedPerson listed(User user) {
    Standing standing =
        new Standing(
            Optional.ofNullable(store.shared(PLATFORM_USERS).get(user.id())),
            !store.shared(DEACTIVATED).containsKey(user.id()));
    List<Slug> companies =
        store.shared(USER_COMPANIES).keySet().stream()
            .filter(it -> it.user().equals(user.id()))
            .flatMap(it -> Stream.ofNullable(store.shared(COMPANIES).get(it.company())))
            .map(Company::slug)
            .toList();
    return new ListedPerson(user, standing, companies);
  }

  private static String words(User user) {
    return user.email().value() + " " + user.name().full();
  }

  private static boolean contains(String words, String text) {
    return words.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}
