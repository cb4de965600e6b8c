package io.ticketflower.domain.rule;

/// How many arguments an operator takes.
record Arity(int least, int most) {

  static Arity exactly(int number) {
    return new Arity(number, number);
  }

  static Arity between(int least, int most) {
    return new Arity(least, most);
  }

  static Arity atLeast(int least) {
    return new Arity(least, Integer.MAX_VALUE);
  }

  boolean allows(int number) {
    return least <= number && number <= most;
  }

  /// "2 arguments", "1 to 2 arguments", "at least 1 argument"
  @Override
  public String toString() {
    if (least == most) {
      return counted(most);
    }
    return most == Integer.MAX_VALUE
        ? "at least " + counted(least)
        : least + " to " + counted(most);
  }

  static String counted(int number) {
    return number == 1 ? "1 argument" : number + " arguments";
  }
}
