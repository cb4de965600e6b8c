package io.ticketflower.web.identity;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.identity.MemberLists;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// A person in the company.
///
/// @param openTasks how many tasks are on their list
/// @param version in quotes it is the ETag
@Serdeable.Serializable
@Schema(name = "Member")
record MemberView(
    UserId id,
    @Schema(example = "ben@rose-garden.example") EmailAddress email,
    @Schema(example = "Ben") String firstName,
    @Schema(example = "Holm") String lastName,
    Set<SystemRole> roles,
    List<CompanyRoleView> companyRoles,
    @Schema(example = "3") int openTasks,
    Instant joinedAt,
    @Schema(example = "1") int version) {

  static MemberView of(MemberLists.Member member) {
    return new MemberView(
        member.user(),
        member.email(),
        member.name().first(),
        member.name().last(),
        member.roles(),
        member.companyRoles().stream().map(CompanyRoleView::of).toList(),
        member.openTasks(),
        member.joinedAt(),
        member.version());
  }
}
