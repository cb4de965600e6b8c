package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.application.identity.MemberLists.Member;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who is in the import's company, and what they may do, as it was read once.
record Staff(Map<EmailAddress, Actor> actors) {
  Staff {
    actors = Map.copyOf(actors);
  }

  static Staff of(CompanyId company, List<Member> members) {
    return new Staff(
        members.stream().collect(Collectors.toMap(Member::email, it -> actor(company, it))));
  }

  private static Actor actor(CompanyId company, Member member) {
    return new Actor(
        company,
        member.user(),
        member.roles(),
        member.companyRoles().stream().map(CompanyRole::id).collect(Collectors.toSet()));
  }

  Optional<Actor> find(Person person) {
    return Optional.ofNullable(actors.get(person.email()));
  }
}
