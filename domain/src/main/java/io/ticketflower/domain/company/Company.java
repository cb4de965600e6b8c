package io.ticketflower.domain.company;

/// A small business that uses this installation.
public record Company(CompanyId id, Slug slug, String name) {
  public static final int LONGEST_NAME = 120;

  public Company {
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "Expected a company name of 1 to "
              + LONGEST_NAME
              + " characters, but got "
              + name.length()
              + ".");
    }
  }

  public Company named(String newName) {
    return new Company(id, slug, newName);
  }
}
