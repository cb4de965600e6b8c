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
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;
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
  private static final String ROOT = "io.ticketflower.";

  /// Kept here, since a logger that nobody holds forgets its level.
  private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

  /// Which columns hold which type of the domain, so that comparing a task's id with a company's
  /// does not compile. The first row that matches wins; blanks in the patterns count for nothing.
  private static final List<TypedColumns> TYPES =
      List.of(
          id("company.CompanyId", ".*\\.company_id | .*companies\\.id"),
          id("company.CompanyRoleId", ".*company_roles\\.id | .*\\.role_id"),
          id(
              "identity.UserId",
              ".*\\.(user|submitter|worker|by|behind|inviter|owner)_id | .*\\.(made|handled|accepted)_by |"
                  + " .*users\\.id"),
          id("identity.SessionId", ".*sessions\\.id | .*\\.session_id"),
          id("identity.ApiKeyId", ".*api_keys\\.id | .*\\.api_key_id | .*api_key_hashes\\.key_id"),
          id("identity.AuditEntryId", ".*audit\\.id | .*\\.entry_id"),
          id(
              "definition.DefinitionId",
              ".*definitions\\.id | .*\\.definition_id | .*tickets\\.workflow_id"),
          id("contact.ContactId", ".*contacts\\.id | .*\\.contact_id"),
          id("invitation.InvitationId", ".*invitations\\.id | .*\\.invitation_id"),
          id("engine.TicketId", ".*tickets\\.id | .*\\.ticket_id"),
          id("engine.InstanceId", ".*workflow_instances\\.id | .*\\.instance_id"),
          id("engine.TaskId", ".*tasks\\.id | .*\\.(task|came_from)_id"),
          id("engine.WorkId", ".*work\\.id | .*\\.work_id"),
          id("engine.TicketErrorId", ".*ticket_errors\\.id"),
          text("company.RoleName", "value", ".*company_roles\\.name"),
          text("company.RoleDescription", "value", ".*company_roles\\.description"),
          text("definition.DefinitionKey", "value", ".*definitions\\.key"),
          text("engine.Branch", "path", ".*tasks\\.branch"),
          choice("domain.identity.AuditAction", ".*audit\\.action"),
          choice("domain.identity.AuditedThing.Kind", ".*audit\\.thing_kind"),
          choice("domain.definition.DefinitionStatus", ".*definitions\\.status"),
          choice("application.definition.DefinitionKind", ".*definitions\\.kind"),
          choice("domain.identity.Membership.Status", ".*memberships\\.status"),
          choice("domain.contact.Contact.Status", ".*contacts\\.status"),
          choice("domain.engine.TicketStatus", ".*tickets\\.status"),
          choice("domain.engine.WorkflowStatus", ".*workflow_instances\\.status"),
          choice("domain.engine.TaskStatus", ".*tasks\\.status"),
          choice("domain.engine.HistoryEntry.What", ".*history\\.what"),
          choice("domain.engine.Fault.Kind", ".*ticket_errors\\.kind"),
          choice("domain.engine.Fault.Code", ".*ticket_errors\\.code"),
          choice("domain.engine.TicketError.Status", ".*ticket_errors\\.status"));

  private record TypedColumns(String columns, ForcedType type) {
    ForcedType forced() {
      return type.withIncludeExpression(columns);
    }
  }

  private static TypedColumns id(String type, String columns) {
    return wrapped("java.util.UUID", type, "value", columns);
  }

  private static TypedColumns text(String type, String component, String columns) {
    return wrapped("java.lang.String", type, component, columns);
  }

  private static TypedColumns wrapped(
      String column, String type, String component, String columns) {
    String wrapper = ROOT + "domain." + type;
    String converter =
        "org.jooq.Converter.ofNullable(%s.class, %s.class, %s::new, %s::%s)"
            .formatted(column, wrapper, wrapper, wrapper, component);
    return new TypedColumns(
        columns, new ForcedType().withUserType(wrapper).withConverter(converter));
  }

  private static TypedColumns choice(String type, String columns) {
    return new TypedColumns(
        columns, new ForcedType().withUserType(ROOT + type).withEnumConverter(true));
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
    LIQUIBASE.setLevel(Level.WARNING);
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
    changelog.setShowSummary(UpdateSummaryEnum.OFF);
    Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> changelog.update(new Contexts()));
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
                            .withIncludeRoutines(false)
                            .withForcedTypes(forcedTypes()))
                    .withGenerate(
                        new Generate()
                            .withImplicitJoinPathsToOne(false)
                            .withImplicitJoinPathsToMany(false))
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
    return Stream.concat(TYPES.stream().map(TypedColumns::forced), Stream.of(instant)).toList();
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
