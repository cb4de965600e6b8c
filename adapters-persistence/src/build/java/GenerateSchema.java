import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Generates the Java types of the tables: starts a throw-away PostgreSQL, runs the changelog on it
/// and lets jOOQ read the result.
///
/// Does nothing while the changelog and this file are what they were the last time.
final class GenerateSchema {
  private static final String CHANGELOG = "db/changelog";
  private static final String PACKAGE = "io.ticketflower.persistence.schema";
  private static final String DOMAIN = "io.ticketflower.domain.";

  /// Which columns hold which id of the domain, so that comparing a task's id with a company's does
  /// not compile. The first row that matches wins; the patterns see `table.column` in lower or
  /// upper case, and blanks in them count for nothing.
  private static final List<IdColumns> IDS =
      List.of(
          new IdColumns("company.CompanyId", ".*\\.company_id | companies\\.id"),
          new IdColumns(
              "identity.UserId",
              ".*\\.user_id | users\\.id | .*\\.(assignee|submitter|made_by|by)_id"));

  private record IdColumns(String type, String columns) {
    ForcedType forced() {
      String id = DOMAIN + type;
      return new ForcedType()
          .withUserType(id)
          .withConverter(
              "org.jooq.Converter.ofNullable(java.util.UUID.class, %s.class, %s::new, %s::value)"
                  .formatted(id, id, id))
          .withIncludeExpression(columns)
          .withIncludeTypes("uuid");
    }
  }

  public static void main(String[] args) throws Exception {
    Path resources = Path.of(args[0]);
    Path output = Path.of(args[1]);
    Path stamp = output.resolveSibling("jooq.sha256");

    String inputs = hashOfInputs(resources.resolve(CHANGELOG));
    boolean unchanged =
        Files.isDirectory(output) && Files.exists(stamp) && Files.readString(stamp).equals(inputs);
    if (unchanged) {
      return;
    }

    Files.deleteIfExists(stamp);
    Logger.getLogger("liquibase").setLevel(Level.WARNING);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
        migrate(connection, resources);
      }
      try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
        generate(connection, output);
      }
    }
    Files.createDirectories(output);
    Files.writeString(stamp, inputs);
  }

  /// The roles' names come from outside, as they do in an installation; here any will do.
  private static void migrate(Connection connection, Path resources) throws Exception {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create role ticketflower_app");
      statement.execute("create role ticketflower_auditor");
    }
    var database =
        DatabaseFactory.getInstance()
            .findCorrectDatabaseImplementation(new JdbcConnection(connection));
    var changelog =
        new Liquibase(
            CHANGELOG + "/changelog.xml", new DirectoryResourceAccessor(resources), database);
    changelog.setChangeLogParameter("appRole", "ticketflower_app");
    changelog.setChangeLogParameter("auditorRole", "ticketflower_auditor");
    changelog.update(new Contexts());
  }

  private static void generate(Connection connection, Path output) throws Exception {
    var tool = new GenerationTool();
    tool.setConnection(connection);
    tool.run(
        new Configuration()
            .withLogging(Logging.WARN)
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.postgres.PostgresDatabase")
                            .withInputSchema("public")
                            .withOutputSchemaToDefault(true)
                            .withExcludes("databasechangelog(lock)?")
                            .withForcedTypes(forcedTypes()))
                    .withGenerate(new Generate().withRecords(true))
                    .withTarget(
                        new Target()
                            .withPackageName(PACKAGE)
                            .withDirectory(output.toString())
                            .withEncoding("UTF-8"))));
  }

  private static List<ForcedType> forcedTypes() {
    var instant =
        new ForcedType()
            .withName("INSTANT")
            .withIncludeTypes("timestamptz | timestamp\\ with\\ time\\ zone");
    return Stream.concat(IDS.stream().map(IdColumns::forced), Stream.of(instant)).toList();
  }

  private static String hashOfInputs(Path changelog) throws IOException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    for (Path file : inputs(changelog)) {
      digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    digest.update(jooqJar().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> inputs(Path changelog) throws IOException {
    try (Stream<Path> files = Files.walk(changelog)) {
      return Stream.concat(
              files.filter(Files::isRegularFile).sorted(),
              Stream.of(Path.of("src/build/java/GenerateSchema.java")))
          .toList();
    }
  }

  /// Another version of jOOQ generates other code.
  private static String jooqJar() {
    return Path.of(
            GenerationTool.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .getFileName()
        .toString();
  }
}
