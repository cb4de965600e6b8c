package io.ticketflower.domain.identity;

/// A person who can log in.
public record User(UserId id, EmailAddress email, PersonName name) {
  private static final PersonName NOBODY = new PersonName("Erased", "person");

  /// What is left of somebody who is erased: the id, by which what they did stays theirs. Their new
  /// address is nobody's, and can't be anybody's.
  public User erased() {
    return new User(id, new EmailAddress("erased-%s@erased.invalid".formatted(id.value())), NOBODY);
  }
}
