package io.ticketflower.domain.identity;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import java.util.Optional;
import java.util.Set;

/// A member who is doing something in their company, with the roles they hold at this moment.
///
/// @param origin where the wish comes from
public record Actor(
    CompanyId company,
    UserId user,
    Set<SystemRole> roles,
    Set<CompanyRoleId> companyRoles,
    Capacity capacity,
    Origin origin) {

  public Actor {
    roles = Set.copyOf(roles);
    companyRoles = Set.copyOf(companyRoles);
  }

  /// Themselves, and from nowhere outside.
  public Actor(
      CompanyId company, UserId user, Set<SystemRole> roles, Set<CompanyRoleId> companyRoles) {
    this(company, user, roles, companyRoles, Capacity.MEMBER, Origin.INSIDE);
  }

  public static Actor of(CompanyId company, Membership membership) {
    return new Actor(company, membership.user(), membership.roles(), membership.companyRoles());
  }

  /// A superuser in the place of a member, as an admin: nobody acts as an owner for another.
  public static Actor behind(UserId superuser, CompanyId company, Membership member) {
    return new Actor(company, member.user(), Set.of(SystemRole.ADMIN), member.companyRoles())
        .as(new Capacity.InPlaceOfMember(superuser));
  }

  /// The same person, with a wish that comes from there.
  public Actor from(Origin place) {
    return new Actor(company, user, roles, companyRoles, capacity, place);
  }

  /// The same person in another capacity.
  public Actor as(Capacity other) {
    return new Actor(company, user, roles, companyRoles, other, origin);
  }

  public Author author() {
    return new Author(Optional.of(user), behind(), origin);
  }

  private Optional<UserId> behind() {
    return capacity instanceof Capacity.InPlaceOfMember(var superuser)
        ? Optional.of(superuser)
        : Optional.empty();
  }

  public boolean isGuest() {
    return capacity instanceof Capacity.Guest;
  }

  public boolean may(Permission permission) {
    return capacity.leaves(permission) && roles.stream().anyMatch(role -> role.allows(permission));
  }

  /// Any one of the named company roles is enough; none named means everybody.
  public boolean holdsOneOf(Set<CompanyRoleId> needed) {
    return needed.isEmpty() || companyRoles.stream().anyMatch(needed::contains);
  }
}
