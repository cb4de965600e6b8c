package io.ticketflower.bootstrap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.bootstrap.ChildJvm;
import io.ticketflower.persistence.database.Login;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
  @TempDir private Path folder;

  @Test
  void keeps_its_data_and_its_passwords_over_a_restart() throws Exception {
    try (EmbeddedDatabase first = EmbeddedDatabase.open(folder)) {
      execute(first, "create table memo as select 'water the roses' as text");
    }

    try (EmbeddedDatabase second = EmbeddedDatabase.open(folder)) {
      assertThat(ask(second, "select text from memo")).isEqualTo("water the roses");
    }
  }

  @Test
  void a_second_process_joins_the_server_of_the_first_and_leaves_it_running() throws Exception {
    try (EmbeddedDatabase first = EmbeddedDatabase.open(folder)) {
      try (EmbeddedDatabase second = EmbeddedDatabase.open(folder)) {
        assertThat(second.settings().url()).isEqualTo(first.settings().url());
      }

      assertThat(ask(first, "select 'still here'")).isEqualTo("still here");
    }
  }

  @Test
  void takes_over_the_server_that_a_killed_process_left_behind() throws Exception {
    Process owner =
        new ProcessBuilder(ChildJvm.command(List.of(), OpensAndWaits.class, folder.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String url = owner.inputReader().readLine();
    owner.destroyForcibly();
    assertThat(owner.waitFor(10, TimeUnit.SECONDS)).isTrue();

    try (EmbeddedDatabase heir = EmbeddedDatabase.open(folder)) {
      assertThat(heir.settings().url()).isEqualTo(url);
      assertThat(ask(heir, "select 'alive'")).isEqualTo("alive");
    }

    assertThat(RunningServer.of(folder.resolve("postgres"))).as("after the heir ended").isEmpty();
  }

  @Nested
  class While_it_runs {
    private static EmbeddedDatabase database;

    @BeforeAll
    static void open(@TempDir Path folder) {
      database = EmbeddedDatabase.open(folder);
    }

    @AfterAll
    static void close() {
      database.close();
    }

    @Test
    void loses_nothing_that_it_said_was_committed() throws Exception {
      for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        assertThat(ask(database, "show " + setting)).as(setting).isEqualTo("on");
      }
    }

    @Test
    void asks_everybody_for_a_password() throws Exception {
      String url = database.settings().url();

      assertThatThrownBy(() -> new Login("postgres", "guess").connect(url))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void is_reached_through_the_file_system_and_not_the_network() throws Exception {
      assertThat(ask(database, "select inet_client_addr()")).isNull();
    }

    @Test
    void is_reached_by_other_tools_at_the_address_that_people_read() throws Exception {
      String place = database.settings().place();

      try (Connection connection = database.settings().roles().owner().connect(place)) {
        assertThat(connection.isValid(5)).isTrue();
      }
      assertThat(place).matches("jdbc:postgresql://localhost:\\d+/ticketflower");
    }
  }

  /// A process that opens the database, says where, and waits to be killed.
  static final class OpensAndWaits {
    private OpensAndWaits() {}

    public static void main(String[] arguments) throws InterruptedException {
      EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(arguments[0]));
      System.out.println(database.settings().url());
      Thread.sleep(600_000);
      database.close();
    }
  }

  private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return database.settings().roles().owner().connect(database.settings().url());
  }
}
