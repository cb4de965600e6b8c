package io.ticketflower.integration.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import java.util.List;

/// Counts the steps of one check and stops it when they are too many: a few hundred bytes of schema
/// can ask for more steps than there are seconds.
final class BoundedExecution extends ExecutionContext {
  private static final ScopedValue<BoundedExecution> CURRENT = ScopedValue.newInstance();
  private static final long MOST_STEPS = 1_000_000;
  private static final int DEEPEST = 1_000;

  private long steps;
  private int depth;

  private BoundedExecution() {
    super(ExecutionConfig.builder().formatAssertionsEnabled(true).build());
  }

  static List<Error> validate(Schema schema, JsonNode value) {
    var execution = new BoundedExecution();
    return ScopedValue.where(CURRENT, execution)
        .call(() -> schema.validate(execution, value, OutputFormat.DEFAULT));
  }

  /// Counts work that is done on the way, such as matching a pattern.
  static void charge(long steps) {
    if (CURRENT.isBound()) {
      CURRENT.get().count(steps);
    }
  }

  @Override
  public void evaluationPathAddLast(String keyword) {
    enter();
    super.evaluationPathAddLast(keyword);
  }

  @Override
  public void evaluationPathAddLast(int index) {
    enter();
    super.evaluationPathAddLast(index);
  }

  @Override
  public void evaluationPathRemoveLast() {
    depth--;
    super.evaluationPathRemoveLast();
  }

  private void enter() {
    depth++;
    count(depth > DEEPEST ? MOST_STEPS + 1 : 1);
  }

  private void count(long more) {
    steps += more;
    if (steps > MOST_STEPS) {
      throw new TooMuchWork();
    }
  }

  /// Neither the value's fault nor a bug of ours: nobody can afford this.
  static final class TooMuchWork extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuchWork() {
      super("Expected fewer steps, but the schema asks for too many.", null, false, false);
    }
  }
}
