package io.ticketflower.application.platform;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.platform.Directory.Figures;
import io.ticketflower.application.platform.Directory.Filter;
import io.ticketflower.application.platform.Directory.ListedCompany;
import io.ticketflower.application.platform.Directory.ListedPerson;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.PlatformActor;
import io.ticketflower.domain.identity.UserId;
import java.time.InstantSource;
import java.util.Optional;

final class ReadingDirectory implements ReadDirectory {
  private final Transactions transactions;
  private final Directory directory;
  private final InstantSource clock;

  ReadingDirectory(Transactions transactions, Directory directory, InstantSource clock) {
    this.transactions = transactions;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public Slice<ListedCompany> companies(PlatformActor actor, String text, Page page) {
    return transactions.acrossCompanies(() -> directory.companies(text, page));
  }

  @Override
  public Optional<ListedCompany> company(PlatformActor actor, CompanyId company) {
    return transactions.acrossCompanies(() -> directory.company(company));
  }

  @Override
  public Slice<ListedPerson> people(PlatformActor actor, Filter filter, Page page) {
    return transactions.acrossCompanies(() -> directory.people(filter, page));
  }

  @Override
  public Optional<ListedPerson> person(PlatformActor actor, UserId person) {
    return transactions.acrossCompanies(() -> directory.person(person));
  }

  @Override
  public Figures figures(PlatformActor actor) {
    return transactions.acrossCompanies(() -> directory.figures(clock.instant()));
  }
}
