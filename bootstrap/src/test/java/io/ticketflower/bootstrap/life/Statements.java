package io.ticketflower.bootstrap.life;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/// Writes down what is sent to the database, statement by statement and commit by commit. Comes
/// before Micronaut wraps the pool, since it can't unwrap what others have wrapped around it.
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
@Requires(property = "tests.count-statements", value = "true")
final class Statements implements BeanCreatedEventListener<DataSource>, QueryExecutionListener {
  private final List<String> sent = new ArrayList<>();

  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    return ProxyDataSourceBuilder.create(event.getBean())
        .listener(this)
        .afterMethod(call -> {
          if (call.getMethod().getName().equals("commit")) {
            note("commit");
          }
        })
        .build();
  }

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    queries.forEach(query -> note(query.getQuery()));
  }

  /// What is sent while some work is done.
  synchronized List<String> during(Runnable work) {
    sent.clear();
    work.run();
    return List.copyOf(sent);
  }

  private synchronized void note(String statement) {
    sent.add(statement);
  }
}
