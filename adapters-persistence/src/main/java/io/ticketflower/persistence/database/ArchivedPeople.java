package io.ticketflower.persistence.database;

import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The people of a company that comes in: who is known here by their e-mail address goes on as who
/// they are here, everybody else becomes somebody new.
final class ArchivedPeople {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final Connection connection;
  private final JsonReader jsonReader;
  private final String passwordHash;
  private final Map<String, UUID> here = new HashMap<>();
  private final Map<String, String> renamed = new HashMap<>();
  private int newcomers;

  /// @param passwordHash of a password that nobody knows
  ArchivedPeople(Connection connection, JsonReader jsonReader, String passwordHash) {
    this.connection = connection;
    this.jsonReader = jsonReader;
    this.passwordHash = passwordHash;
  }

  void take(String row) throws SQLException {
    JsonObject person = (JsonObject) jsonReader.readOwn(row);
    String id = text(person, "id");
    boolean closed = person.get("closed_at").filter(JsonString.class::isInstance).isPresent();
    Optional<UUID> known = closed ? Optional.empty() : byEmail(text(person, "email"));
    UUID chosen = known.isPresent() ? known.get() : freeId(UUID.fromString(id));
    if (known.isEmpty()) {
      add(chosen, row);
    }
    here.put(id, chosen);
    if (!chosen.toString().equals(id)) {
      renamed.put(id, chosen.toString());
    }
  }

  /// A row in which people are called as they are called here, wherever they are named.
  String translated(String row) {
    return renamed.isEmpty()
        ? row
        : ID.matcher(row)
            .replaceAll((MatchResult it) -> renamed.getOrDefault(it.group(), it.group()));
  }

  /// Nobody else may get into the company by its rows, and no newcomer stays open without one.
  void settle(CompanyId company) throws SQLException {
    UUID[] ids = here.values().toArray(UUID[]::new);
    try (PreparedStatement asking =
        connection.prepareStatement(
            """
            select user_id from memberships where company_id = ? and user_id <> all (?)
            union all
            select user_id from user_companies where company_id = ? and user_id <> all (?)\
            """)) {
      for (int i = 0; i < 4; i += 2) {
        asking.setObject(i + 1, company.value());
        asking.setArray(i + 2, connection.createArrayOf("uuid", ids));
      }
      try (ResultSet stranger = asking.executeQuery()) {
        if (stranger.next()) {
          throw new ArchiveRefused(
              "Expected members from the archive only, but %s is none of its people."
                  .formatted(stranger.getString(1)));
        }
      }
    }
    closeWhoIsNowhere(ids);
  }

  int count() {
    return here.size();
  }

  int newcomers() {
    return newcomers;
  }

  private void closeWhoIsNowhere(UUID[] ids) throws SQLException {
    try (PreparedStatement closing =
        connection.prepareStatement(
            """
            update users set closed_at = now()
            where id = any (?) and closed_at is null
              and not exists (select from user_companies c where c.user_id = users.id)\
            """)) {
      closing.setArray(1, connection.createArrayOf("uuid", ids));
      closing.executeUpdate();
    }
  }

  private Optional<UUID> byEmail(String email) throws SQLException {
    return find("select id from users where email = ? and closed_at is null", email);
  }

  private UUID freeId(UUID wanted) throws SQLException {
    return find("select id from users where id = ?", wanted).isEmpty() ? wanted : UUID.randomUUID();
  }

  private Optional<UUID> find(String query, Object parameter) throws SQLException {
    try (PreparedStatement asking = connection.prepareStatement(query)) {
      asking.setObject(1, parameter);
      try (ResultSet found = asking.executeQuery()) {
        return found.next() ? Optional.of(found.getObject(1, UUID.class)) : Optional.empty();
      }
    }
  }

  /// Whoever takes the company in vouches for its people.
  private void add(UUID id, String row) throws SQLException {
    try (PreparedStatement adding =
        connection.prepareStatement(
            """
            insert into users (
              id, email, first_name, last_name, closed_at, password_hash, email_verified_at)
            select ?, email, first_name, last_name, closed_at, ?, now()
            from json_populate_record(null::public.users, ?::json)\
            """)) {
      adding.setObject(1, id);
      adding.setString(2, passwordHash);
      adding.setString(3, row);
      adding.executeUpdate();
    }
    newcomers++;
  }

  private static String text(JsonObject person, String name) {
    if (person.get(name).orElse(JsonObject.EMPTY) instanceof JsonString(var text)) {
      return text;
    }
    throw new ArchiveRefused("Expected people with %s, but somebody has none.".formatted(name));
  }
}
