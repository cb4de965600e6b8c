package io.ticketflower.persistence.database;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.Insert;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// What jOOQ sends, written so that it can be prepared and looked at; but for what only inserts,
/// which has no choice of a way.
final class SeenStatements implements ExecuteListenerProvider, ExecuteListener {
  private static final long serialVersionUID = 1;
  private final transient List<Seen> seen = new ArrayList<>();

  /// @param sql with parameters such as `$1`
  /// @param arguments as SQL literals
  record Seen(String sql, List<String> arguments) {
    String prepare() {
      return "prepare seen as " + sql;
    }

    String execute() {
      return "execute seen" + (arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")");
    }
  }

  @Override
  public ExecuteListener provide() {
    return this;
  }

  @Override
  public void executeStart(ExecuteContext context) {
    Query query = context.query();
    String sql = context.sql();
    if (query != null && sql != null && !(query instanceof Insert)) {
      seen.add(
          new Seen(
              numbered(sql),
              query.getParams().values().stream()
                  .filter(param -> !param.isInline())
                  .map(SeenStatements::literal)
                  .collect(Collectors.toList())));
    }
  }

  List<Seen> drain() {
    List<Seen> drained = List.copyOf(seen);
    seen.clear();
    return drained;
  }

  private static String numbered(String sql) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (String part : sql.split("\\?", -1)) {
      text.append(number == 0 ? "" : "$" + number).append(part);
      number++;
    }
    return text.toString();
  }

  private static String literal(Param<?> param) {
    return DSL.using(SQLDialect.POSTGRES).renderInlined(param);
  }
}
