package io.ticketflower.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.assertj.core.api.AbstractBooleanAssert;
import org.assertj.core.api.OptionalAssert;
import org.junit.jupiter.api.BeforeEach;

/// What the contracts of all persistence ports start from: two florists, new for each test, that
/// must never see each other.
///
/// Whoever writes an adapter inherits each contract once and says where the adapters are. The tests
/// are final: an adapter can't leave one out. They may share one database.
public abstract class PersistenceContract {
  private Florist roseGarden;
  private Florist rivalFlorist;

  /// The adapters under test; called once before each test.
  protected abstract Persistence persistence();

  @BeforeEach
  public final void two_florists_open() {
    Persistence persistence = persistence();
    roseGarden = Florist.open(persistence, "Rose Garden");
    rivalFlorist = Florist.open(persistence, "Rival Florist");
  }

  protected final Florist roseGarden() {
    return roseGarden;
  }

  protected final Florist rivalFlorist() {
    return rivalFlorist;
  }

  /// As in AssertJ, where a lambda leaves the compiler too much to choose from.
  protected static <T> OptionalAssert<T> assertThatOptional(Optional<T> actual) {
    return assertThat(actual);
  }

  /// As in AssertJ, where a lambda leaves the compiler too much to choose from.
  protected static AbstractBooleanAssert<?> assertThatBoolean(boolean actual) {
    return assertThat(actual);
  }
}
