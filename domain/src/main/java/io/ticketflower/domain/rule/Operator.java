package io.ticketflower.domain.rule;

import static io.ticketflower.domain.rule.Arity.atLeast;
import static io.ticketflower.domain.rule.Arity.between;
import static io.ticketflower.domain.rule.Arity.exactly;
import static io.ticketflower.domain.rule.Call.asking;
import static io.ticketflower.domain.rule.Call.giving;
import static io.ticketflower.domain.rule.Iteration.going;
import static io.ticketflower.domain.rule.Order.standing;
import static io.ticketflower.domain.rule.Shape.LIST;
import static io.ticketflower.domain.rule.Shape.NUMBER;
import static io.ticketflower.domain.rule.Shape.PATH;
import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The operators of the rule language: these and no more. `docs/rules.md` explains them.
@SuppressWarnings("ImmutableEnumChecker") // it can't see that the functions hold no state
enum Operator {
  VAR("var", "[path, otherwise]", between(0, 2), Lookup::variable, PATH),
  MISSING("missing", "[path, …]", atLeast(0), Missing::any),
  MISSING_SOME("missing_some", "[number, [path, …]]", exactly(2), Missing::some, NUMBER, LIST),

  IF("if", "[condition, value, …, otherwise]", atLeast(0), Choice::conditional),
  TERNARY("?:", "[condition, value, otherwise]", atLeast(0), Choice::conditional),
  AND("and", "[a, b, …]", atLeast(1), Choice::conjunction),
  OR("or", "[a, b, …]", atLeast(1), Choice::disjunction),
  NOT("!", "[a]", exactly(1), asking(not(Choice::holds))),
  HOLDS("!!", "[a]", exactly(1), asking(Choice::holds)),

  EQUAL("==", "[a, b]", exactly(2), asking(Equality::loose)),
  UNEQUAL("!=", "[a, b]", exactly(2), asking(not(Equality::loose))),
  SAME("===", "[a, b]", exactly(2), asking(Equality::strict)),
  NOT_SAME("!==", "[a, b]", exactly(2), asking(not(Equality::strict))),
  LESS("<", "[a, b]", between(2, 3), standing(difference -> difference < 0)),
  AT_MOST("<=", "[a, b]", between(2, 3), standing(difference -> difference <= 0)),
  GREATER(">", "[a, b]", exactly(2), standing(difference -> difference > 0)),
  AT_LEAST(">=", "[a, b]", exactly(2), standing(difference -> difference >= 0)),

  SUM("+", "[number, …]", atLeast(1), giving(Arithmetic::sum)),
  DIFFERENCE("-", "[number, number]", between(1, 2), giving(Arithmetic::difference)),
  PRODUCT("*", "[number, …]", atLeast(1), giving(Arithmetic::product)),
  QUOTIENT("/", "[number, number]", exactly(2), giving(Arithmetic::quotient)),
  REMAINDER("%", "[number, number]", exactly(2), giving(Arithmetic::remainder)),
  GREATEST("max", "[number, …]", atLeast(1), giving(Arithmetic::greatest)),
  LEAST("min", "[number, …]", atLeast(1), giving(Arithmetic::least)),

  MAP("map", "[list, rule]", exactly(2), going(Walk::map), LIST),
  FILTER("filter", "[list, rule]", exactly(2), going(Walk::filter), LIST),
  REDUCE("reduce", "[list, rule, start]", between(2, 3), going(Walk::reduce), LIST),
  ALL("all", "[list, rule]", exactly(2), going(Walk::all), LIST),
  SOME("some", "[list, rule]", exactly(2), going(Walk::some), LIST),
  NONE("none", "[list, rule]", exactly(2), going(Walk::none), LIST),
  MERGE("merge", "[list, …]", atLeast(0), giving(Lists::merged)),
  IN("in", "[value, list or text]", exactly(2), asking(Lists::contains)),

  CAT("cat", "[text, …]", atLeast(0), giving(Texts::joined)),
  SUBSTR("substr", "[text, start, length]", between(2, 3), giving(Texts::part));

  private static final Map<String, Operator> BY_SYMBOL =
      Stream.of(values()).collect(Collectors.toMap(Operator::symbol, Function.identity()));

  private final String symbol;
  private final String usage;
  private final Arity arity;
  private final Form form;
  private final List<Shape> shapes;

  Operator(String symbol, String usage, Arity arity, Form form, Shape... shapes) {
    this.symbol = symbol;
    this.usage = usage;
    this.arity = arity;
    this.form = form;
    this.shapes = List.of(shapes);
  }

  /// What an operator makes of its arguments, whose number is right.
  interface Form {
    Expression with(String operator, List<Expression> arguments);
  }

  static Optional<Operator> called(String symbol) {
    return Optional.ofNullable(BY_SYMBOL.get(symbol));
  }

  static List<String> symbols() {
    return Stream.of(values()).map(Operator::symbol).toList();
  }

  Expression with(List<Expression> arguments) {
    return form.with(symbol, arguments);
  }

  String symbol() {
    return symbol;
  }

  Arity arity() {
    return arity;
  }

  /// What the argument at that place must look like, if it matters.
  Optional<Shape> shape(int argument) {
    return argument < shapes.size() ? Optional.of(shapes.get(argument)) : Optional.empty();
  }

  /// How to write the operation, as a hint.
  String usage() {
    return "Write {\"" + symbol + "\": " + usage + "}.";
  }
}
