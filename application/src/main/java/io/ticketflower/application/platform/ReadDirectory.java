package io.ticketflower.application.platform;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.platform.Directory.Figures;
import io.ticketflower.application.platform.Directory.Filter;
import io.ticketflower.application.platform.Directory.ListedCompany;
import io.ticketflower.application.platform.Directory.ListedPerson;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.PlatformActor;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;

/// Those who run the installation look up companies and people.
public interface ReadDirectory {
  Slice<ListedCompany> companies(PlatformActor actor, String text, Page page);

  Optional<ListedCompany> company(PlatformActor actor, CompanyId company);

  Slice<ListedPerson> people(PlatformActor actor, Filter filter, Page page);

  Optional<ListedPerson> person(PlatformActor actor, UserId person);

  Figures figures(PlatformActor actor);
}
