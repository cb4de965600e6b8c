package io.ticketflower.domain.rule;

/// What one evaluation may cost. Every operator and every element of a list that is gone through is
/// a step; going through large values takes a fraction of a step for each piece, so that a step
/// stays a matter of a microsecond whatever the data is.
final class Meter {
  static final int MOST_STEPS = 10_000;
  static final int DEEPEST_RESULT = 64;
  static final int LONGEST_RESULT = 64 * 1024;

  private static final int PIECES_A_STEP = 64;
  private static final int CHARACTERS_A_PIECE = 16;
  private static final int ARGUMENTS_A_PIECE = 8;

  private long piecesLeft = (long) MOST_STEPS * PIECES_A_STEP;

  void step(String operator) {
    spend(operator, PIECES_A_STEP);
  }

  void step(String operator, int arguments) {
    spend(operator, PIECES_A_STEP + arguments / ARGUMENTS_A_PIECE);
  }

  /// So many small things looked at on the way through a large one.
  void pieces(String operator, int number) {
    spend(operator, number);
  }

  /// So many characters looked at.
  void characters(String operator, long number) {
    spend(operator, number / CHARACTERS_A_PIECE);
  }

  /// Lets a value that the operator has put together pass, unless it is too large.
  <T extends Json> T built(String operator, T json) {
    var text = JsonText.bounded(json, DEEPEST_RESULT, LONGEST_RESULT);
    characters(operator, text.length());
    if (text.isTooDeep()) {
      throw new Failure(
          operator,
          "Expected a result of at most " + DEEPEST_RESULT + " levels, but it would have more.");
    }
    if (text.isTooLong()) {
      throw tooLong(operator);
    }
    return json;
  }

  static Failure tooLong(String operator) {
    return new Failure(
        operator,
        "Expected a result of at most " + LONGEST_RESULT + " characters, but it would be longer.");
  }

  private void spend(String operator, long pieces) {
    piecesLeft -= pieces;
    if (piecesLeft < 0) {
      throw new Failure(
          operator, "Expected a rule of at most " + MOST_STEPS + " steps, but it takes more.");
    }
  }
}
