package io.ticketflower.persistence.database;

import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.Slug;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Takes in a company that another installation has exported: all of it in one transaction, or
/// nothing. Works as the application, so that row security holds for what comes in too.
@Singleton
public final class CompanyImport {
  private static final int ROWS_AT_A_TIME = 200;

  private final Transactions transactions;
  private final CompanyConnection companyConnection;
  private final JsonReader jsonReader;

  CompanyImport(
      Transactions transactions, CompanyConnection companyConnection, JsonReader jsonReader) {
    this.transactions = transactions;
    this.companyConnection = companyConnection;
    this.jsonReader = jsonReader;
  }

  /// What came in.
  ///
  /// @param people who belongs to it
  /// @param newcomers who of them was not known here, and has no password yet
  public record Imported(Company company, int people, int newcomers, long rows) {}

  /// @param slug instead of the one that the company had
  /// @param passwordHash of a password that nobody knows, for people who are new here
  /// @throws ArchiveRefused with the reason; nothing was taken in
  public Imported takeIn(Path file, Optional<Slug> slug, String passwordHash) {
    try (ArchiveFile archive = ArchiveFile.open(file, jsonReader)) {
      Company company = company(archive, slug);
      return transactions.inCompany(
          company.id(), () -> takeIn(companyConnection.acquire(), archive, company, passwordHash));
    } catch (IOException fault) {
      throw new ArchiveRefused(
          "Expected an archive of a company in %s, but: %s.".formatted(file, fault.getMessage()),
          fault);
    }
  }

  private static Company company(ArchiveFile archive, Optional<Slug> slug) {
    if (!archive.text("format").equals(Integer.toString(JdbcCompanyArchives.FORMAT))) {
      throw new ArchiveRefused(
          "Expected an archive of format %d, but it is of format %s."
              .formatted(JdbcCompanyArchives.FORMAT, archive.text("format")));
    }
    try {
      return new Company(
          new CompanyId(UUID.fromString(archive.text("company", "id"))),
          slug.orElseGet(() -> new Slug(archive.text("company", "slug"))),
          archive.text("company", "name"));
    } catch (IllegalArgumentException fault) {
      throw new ArchiveRefused(
          "Expected a manifest that names its company, but: " + fault.getMessage(), fault);
    }
  }

  private Imported takeIn(
      Connection connection, ArchiveFile archive, Company company, String passwordHash) {
    try {
      ArchivedTables tables = ArchivedTables.in(connection);
      checkFits(archive, tables);
      enter(connection, company);
      ArchivedPeople people = new ArchivedPeople(connection, jsonReader, passwordHash);
      archive.read(JdbcCompanyArchives.USERS, people::take);
      long rows = 0;
      for (ArchivedTables.Table table : tables.tables()) {
        var filling = new Filling(connection, table, company.id(), people, new ArrayList<>());
        archive.read(table.entry(), filling::take);
        filling.flush();
        rows += archive.rows(table.entry());
      }
      announceWork(connection, company.id());
      people.settle(company.id());
      return new Imported(company, people.count(), people.newcomers(), rows);
    } catch (ArchiveRefused refused) {
      throw refused;
    } catch (Exception fault) {
      throw new ArchiveRefused("Expected rows that fit in here, but: " + fault.getMessage(), fault);
    }
  }

  private static void checkFits(ArchiveFile archive, ArchivedTables tables) {
    if (!archive.text("schema").equals(tables.schema())) {
      throw new ArchiveRefused(
          "Expected an archive of the same schema version, but %s has made it with another one."
              .formatted(archive.text("product")));
    }
    Set<String> expected = new LinkedHashSet<>();
    expected.add(JdbcCompanyArchives.USERS);
    tables.tables().forEach(table -> expected.add(table.entry()));
    if (!archive.entries().equals(expected)) {
      throw new ArchiveRefused(
          "Expected the entries %s, but the manifest names %s."
              .formatted(expected, archive.entries()));
    }
  }

  /// A company comes in at work, whatever its state was where it came from.
  private static void enter(Connection connection, Company company) throws SQLException {
    refuseIfThere(connection, "id", company.id().value(), "this company is here already");
    refuseIfThere(
        connection,
        "slug",
        company.slug().value(),
        "the slug \"%s\" is taken: give it another with --slug".formatted(company.slug().value()));
    try (PreparedStatement adding =
        connection.prepareStatement("insert into companies (id, slug, name) values (?, ?, ?)")) {
      adding.setObject(1, company.id().value());
      adding.setString(2, company.slug().value());
      adding.setString(3, company.name());
      adding.executeUpdate();
    }
  }

  private static void refuseIfThere(Connection connection, String column, Object value, String why)
      throws SQLException {
    try (PreparedStatement asking =
        connection.prepareStatement("select from companies where %s = ?".formatted(column))) {
      asking.setObject(1, value);
      try (ResultSet found = asking.executeQuery()) {
        if (found.next()) {
          throw new ArchiveRefused("Expected a company that is new here, but %s.".formatted(why));
        }
      }
    }
  }

  private static void announceWork(Connection connection, CompanyId company) throws SQLException {
    try (PreparedStatement announcing =
        connection.prepareStatement(
            """
            insert into work_signal (company_id, work_id, due)
            select company_id, id, due from work where company_id = ?\
            """)) {
      announcing.setObject(1, company.value());
      announcing.executeUpdate();
    }
  }

  /// Fills one table, some rows at a time.
  private record Filling(
      Connection connection,
      ArchivedTables.Table table,
      CompanyId company,
      ArchivedPeople people,
      List<String> waiting) {

    void take(String row) throws SQLException {
      waiting.add(people.translated(row));
      if (waiting.size() == ROWS_AT_A_TIME) {
        flush();
      }
    }

    void flush() throws SQLException {
      try (PreparedStatement writing = connection.prepareStatement(table.writing())) {
        writing.setString(1, "[" + String.join(",", waiting) + "]");
        writing.setObject(2, company.value());
        if (writing.executeUpdate() != waiting.size()) {
          throw new ArchiveRefused(
              "Expected rows of one company, but %s has some of another.".formatted(table.entry()));
        }
      }
      waiting.clear();
    }
  }
}
