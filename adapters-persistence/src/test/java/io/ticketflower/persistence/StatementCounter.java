package io.ticketflower.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A driver in front of PostgreSQL's own that writes down what goes over the wire: each entry is
/// one round trip. What a test database's [TestDatabase#properties()] name goes through it.
///
/// BEGIN is not among them: it travels with the first statement.
public final class StatementCounter implements Driver {
  private static final String PREFIX = "jdbc:counted:";
  private static final List<String> SEEN = new CopyOnWriteArrayList<>();

  static {
    try {
      DriverManager.registerDriver(new StatementCounter());
    } catch (SQLException fault) {
      throw new ExceptionInInitializerError(fault);
    }
  }

  private final Driver postgres = new org.postgresql.Driver();

  /// The URL by which a database is reached through this driver.
  static String counted(String url) {
    return url.replaceFirst("^jdbc:", PREFIX);
  }

  /// The statements, `commit` and `rollback` that all threads together sent while something ran, in
  /// their order.
  public static List<String> during(Runnable work) {
    SEEN.clear();
    work.run();
    return List.copyOf(SEEN);
  }

  @Override
  public @Nullable Connection connect(String url, Properties info) throws SQLException {
    if (!acceptsURL(url)) {
      return null;
    }
    Connection connection = postgres.connect(url.replaceFirst("^" + PREFIX, "jdbc:"), info);
    return wrapped(Connection.class, new Watched(connection, ""));
  }

  @Override
  public boolean acceptsURL(String url) {
    return url.startsWith(PREFIX);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return postgres.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return postgres.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(StatementCounter.class.getName());
  }

  private static <T> T wrapped(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  /// @param sql of a prepared statement
  private record Watched(Object target, String sql) implements InvocationHandler {
    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      String name = method.getName();
      if (name.startsWith("execute")) {
        SEEN.add(arguments == null || arguments.length == 0 ? sql : (String) arguments[0]);
      } else if (name.equals("commit") || (name.equals("rollback") && arguments == null)) {
        SEEN.add(name);
      }
      try {
        return watched(method.invoke(target, arguments), arguments);
      } catch (InvocationTargetException fault) {
        throw fault.getCause();
      }
    }

    private static @Nullable Object watched(
        @Nullable Object result, Object @Nullable [] arguments) {
      return switch (result) {
        case PreparedStatement prepared when arguments != null ->
            wrapped(PreparedStatement.class, new Watched(prepared, (String) arguments[0]));
        case Statement plain when !(plain instanceof PreparedStatement) ->
            wrapped(Statement.class, new Watched(plain, ""));
        case null, default -> result;
      };
    }
  }
}
