package io.ticketflower.web.identity;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.identity.MemberLists;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A person in the company.
///
/// @param roles those that may most come first
/// @param awayUntil until then they are given no tasks; left out for whoever is there
/// @param mostTasks with so many on their list they are given no more; left out for no bound
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
    Membership.Status status,
    @Nullable Instant awayUntil,
    @Nullable @Schema(example = "5") Integer mostTasks,
    @Schema(example = "3") int openTasks,
    Instant joinedAt,
    @Schema(example = "1") int version) {

  static MemberView of(MemberLists.Member member) {
    return new MemberView(
        member.user(),
        member.email(),
        member.name().first(),
        member.name().last(),
        new TreeSet<>(member.roles()),
        member.companyRoles().stream().map(CompanyRoleView::of).toList(),
        member.status(),
        member.availability().awayUntil().orElse(null),
        member.availability().mostTasks().orElse(null),
        member.openTasks(),
        member.joinedAt(),
        member.version());
  }
}
