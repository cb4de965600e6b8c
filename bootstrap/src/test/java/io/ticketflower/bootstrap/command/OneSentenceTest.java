package io.ticketflower.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class OneSentenceTest {
  private final CommandLine command = new CommandLine(CommandSpec.create());

  @Test
  void what_nobody_foresaw_is_told_with_what_began_it() {
    var began = new ArithmeticException("by zero");
    var between = new RuntimeException("between", began);

    assertThat(told(new IllegalStateException("broken", between)))
        .isEqualTo(
            "Expected the command to succeed, but: java.lang.IllegalStateException: broken,"
                + " because of java.lang.ArithmeticException: by zero.");
  }

  @Test
  void nothing_is_put_behind_what_had_no_cause() {
    assertThat(told(new IllegalStateException("broken")))
        .isEqualTo(
            "Expected the command to succeed, but: java.lang.IllegalStateException: broken.");
  }

  @Test
  void a_fault_of_the_database_is_found_below_others_and_told_on_one_line() {
    var refused = new SQLException("the server\n  said no");

    assertThat(told(new RuntimeException(refused)))
        .isEqualTo("Expected to reach the database, but: the server said no.");
  }

  private String told(Exception problem) {
    StringWriter told = new StringWriter();
    command.setErr(new PrintWriter(told));
    int exit = OneSentence.aboutExecution(problem, command, command.parseArgs());
    assertThat(exit).isNotZero();
    return told.toString().strip();
  }
}
