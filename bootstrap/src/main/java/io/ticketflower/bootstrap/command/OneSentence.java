package io.ticketflower.bootstrap.command;

import io.ticketflower.bootstrap.database.NoDatabase;
import java.io.PrintWriter;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Tells the operator in one sentence what went wrong, and what to do.
public final class OneSentence {
  private OneSentence() {}

  /// Wrong arguments.
  public static int aboutParameters(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    PrintWriter out = command.getErr();
    out.printf(
        "%s Try '%s --help'.%n",
        ended(String.valueOf(problem.getMessage())), command.getCommandSpec().qualifiedName());
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /// Anything that stopped a command.
  public static int aboutExecution(Exception problem, CommandLine command, ParseResult arguments) {
    command.getErr().println(sentence(problem));
    return command.getCommandSpec().exitCodeOnExecutionException();
  }

  private static String sentence(Throwable problem) {
    if (cause(problem, BindException.class).isPresent()) {
      return "Expected the port to be free, but another program uses it."
          + " Choose another with --port.";
    }
    Optional<String> told =
        cause(problem, NoDatabase.class)
            .map(Throwable::getMessage)
            .or(() -> cause(problem, StopReason.class).map(Throwable::getMessage))
            .or(() -> cause(problem, IllegalArgumentException.class).map(Throwable::getMessage));
    Optional<String> database =
        cause(problem, SQLException.class)
            .map(it -> "Expected to reach the database, but: " + it.getMessage());
    return ended(
        told.or(() -> database)
            .orElse("Expected the command to succeed, but: " + problem + because(problem))
            .replaceAll("\\s+", " "));
  }

  /// What began it, where the problem only tells what came of that.
  private static String because(Throwable problem) {
    return causes(problem)
        .skip(1)
        .reduce((_, deeper) -> deeper)
        .map(it -> ", because of " + it)
        .orElse("");
  }

  private static <T extends Throwable> Optional<T> cause(Throwable problem, Class<T> type) {
    return causes(problem).filter(type::isInstance).map(type::cast).findFirst();
  }

  private static Stream<Throwable> causes(Throwable problem) {
    return Stream.iterate(problem, it -> it != null, Throwable::getCause);
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }
}
