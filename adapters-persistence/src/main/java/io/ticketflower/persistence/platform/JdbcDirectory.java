package io.ticketflower.persistence.platform;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.platform.Directory;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lists run by id, so the time of a position tells nothing.
@Singleton
final class JdbcDirectory implements Directory {
  private final ListedCompanyRows companies;
  private final ListedPersonRows people;
  private final FiguresRows figures;

  JdbcDirectory(ListedCompanyRows companies, ListedPersonRows people, FiguresRows figures) {
    this.companies = companies;
    this.people = people;
    this.figures = figures;
  }

  @Override
  public Slice<ListedCompany> companies(String text, Page page) {
    return Slice.of(
        companies.all(text, after(page), page.limit() + 1).stream()
            .map(ListedCompanyRow::listed)
            .toList(),
        page,
        it -> new Position(Instant.EPOCH, it.company().id().value()));
  }

  @Override
  public Optional<ListedCompany> company(CompanyId id) {
    return companies.one(id.value()).map(ListedCompanyRow::listed);
  }

  @Override
  public Slice<ListedPerson> people(Filter filter, Page page) {
    return Slice.of(
        people
            .all(
                filter.text(),
                filter.role().map(PlatformRole::name).orElse(null),
                filter.active().orElse(null),
                after(page),
                page.limit() + 1)
            .stream()
            .map(ListedPersonRow::listed)
            .toList(),
        page,
        it -> new Position(Instant.EPOCH, it.user().id().value()));
  }

  @Override
  public Optional<ListedPerson> person(UserId id) {
    return people.one(id.value()).map(ListedPersonRow::listed);
  }

  @Override
  public Figures figures(Instant now) {
    return figures.at(now).figures();
  }

  private static @Nullable UUID after(Page page) {
    return page.after().map(Position::id).orElse(null);
  }
}
