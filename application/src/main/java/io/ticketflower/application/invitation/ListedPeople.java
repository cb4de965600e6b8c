package io.ticketflower.application.invitation;

import io.ticketflower.application.invitation.Asking.Person;
import io.ticketflower.application.invitation.InviteMany.Line;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.SystemRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Understands the lines of a list, and says all that is wrong with one at once.
///
/// @param actor who invites
/// @param roles the company's own
record ListedPeople(Actor actor, List<CompanyRole> roles) {

  sealed interface Reading {
    record Understood(Person person) implements Reading {}

    record Faulty(List<String> messages) implements Reading {}
  }

  Reading read(Line line) {
    List<String> faults = new ArrayList<>();
    Optional<EmailAddress> email = email(line, faults);
    Set<SystemRole> systemRoles = systemRoles(line, faults);
    Set<CompanyRoleId> companyRoles = companyRoles(line, faults);
    return faults.isEmpty()
        ? new Reading.Understood(new Person(email.orElseThrow(), systemRoles, companyRoles))
        : new Reading.Faulty(faults);
  }

  private static Optional<EmailAddress> email(Line line, List<String> faults) {
    try {
      return Optional.of(new EmailAddress(line.email()));
    } catch (IllegalArgumentException refused) {
      faults.add(String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  private Set<SystemRole> systemRoles(Line line, List<String> faults) {
    Set<SystemRole> found = EnumSet.noneOf(SystemRole.class);
    for (String word : line.roles()) {
      Arrays.stream(SystemRole.values())
          .filter(role -> role.name().equals(word.toUpperCase(Locale.ROOT)))
          .findFirst()
          .ifPresentOrElse(
              found::add,
              () -> faults.add("Expected system roles, but \"%s\" is none.".formatted(word)));
    }
    if (line.roles().isEmpty()) {
      faults.add("Expected at least one system role, but there is none.");
    }
    Granting.beyond(actor, found)
        .ifPresent(role ->
            faults.add(
                "Expected roles that you can give away, but %s is none."
                    .formatted(role.name().toLowerCase(Locale.ROOT))));
    return found;
  }

  private Set<CompanyRoleId> companyRoles(Line line, List<String> faults) {
    Set<CompanyRoleId> found = new HashSet<>();
    for (String name : line.companyRoles()) {
      roles.stream()
          .filter(role -> isCalled(role, name))
          .map(CompanyRole::id)
          .findFirst()
          .ifPresentOrElse(
              found::add,
              () ->
                  faults.add(
                      "Expected roles of this company, but \"%s\" is none.".formatted(name)));
    }
    return found;
  }

  private static boolean isCalled(CompanyRole role, String name) {
    return role.name().folded().equals(name.strip().toLowerCase(Locale.ROOT));
  }
}
