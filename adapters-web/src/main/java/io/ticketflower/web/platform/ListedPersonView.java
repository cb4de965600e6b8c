package io.ticketflower.web.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.platform.Directory.ListedPerson;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.web.identity.UserView;
import java.util.List;
import java.util.Optional;

/// A person, as far as the directory knows them.
///
/// @param role left out for everybody who does not run the installation
/// @param active whether the installation lets them in
/// @param companies the slugs of all that they belong to
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "ListedPerson")
record ListedPersonView(
    UserView user, Optional<PlatformRole> role, boolean active, List<Slug> companies) {

  static ListedPersonView of(ListedPerson listed) {
    return new ListedPersonView(
        UserView.of(listed.user()),
        listed.standing().role(),
        listed.standing().active(),
        listed.companies());
  }
}
