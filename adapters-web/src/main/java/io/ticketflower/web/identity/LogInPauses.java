package io.ticketflower.web.identity;

import io.ticketflower.web.http.Refusal;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Slows down whoever guesses passwords. After a few failures each further attempt has to wait,
/// twice as long each time, up to a bound: a pause, never a lock.
///
/// Counted for each account from each address, and, far more patiently, for each address and for
/// each account as such, so that nobody can keep somebody else out for long.
@Singleton
public final class LogInPauses {
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
  private static final int MOST_REMEMBERED = 50_000;

  private final InstantSource clock;
  private final Map<String, Failures> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  LogInPauses(InstantSource clock) {
    this.clock = clock;
  }

  /// How many failures are free, and how long a pause may become.
  private record Watched(String key, int free, Duration longest) {}

  private record Failures(int count, Instant latest, Instant nextAttempt) {
    static final Failures NONE = new Failures(0, Instant.MIN, Instant.MIN);

    Failures plusOne(Instant now, Watched watched) {
      int beyond = count + 1 - watched.free();
      Duration pause =
          beyond < 0
              ? Duration.ZERO
              : Duration.ofSeconds(
                  Math.min(watched.longest().toSeconds(), 1L << Math.min(beyond, 30)));
      return new Failures(count + 1, now, now.plus(pause));
    }

    Failures minusOne() {
      return new Failures(Math.max(0, count - 1), latest, Instant.MIN);
    }
  }

  /// Somebody tries to log in. Counts as a failure until it turns out well, so that guesses sent
  /// all at once don't slip through.
  ///
  /// @throws Refusal if it is too soon
  public Attempt attempt(String account, String address) {
    var attempt =
        new Attempt(
            new Watched("both " + account + " " + address, 5, Duration.ofMinutes(1)),
            new Watched("account " + account, 20, Duration.ofSeconds(10)),
            new Watched("address " + address, 100, Duration.ofMinutes(1)));
    Instant now = clock.instant();
    synchronized (remembered) {
      for (Watched one : attempt.watched()) {
        Instant next = failures(one, now).nextAttempt();
        if (now.isBefore(next)) {
          throw Refusal.pause(
              "Expected a pause after so many failures to log in, but this came too soon.",
              Duration.between(now, next));
        }
      }
      attempt
          .watched()
          .forEach(one -> remembered.put(one.key(), failures(one, now).plusOne(now, one)));
    }
    return attempt;
  }

  /// One attempt that was let through.
  public final class Attempt {
    private final Watched both;
    private final Watched account;
    private final Watched address;

    private Attempt(Watched both, Watched account, Watched address) {
      this.both = both;
      this.account = account;
      this.address = address;
    }

    private List<Watched> watched() {
      return List.of(both, account, address);
    }

    /// The account is forgiven all failures; the address only this one, or one good account would
    /// hide a thousand guesses.
    public void succeeded() {
      synchronized (remembered) {
        remembered.remove(both.key());
        remembered.remove(account.key());
        remembered.computeIfPresent(address.key(), (_, failures) -> failures.minusOne());
      }
    }
  }

  private Failures failures(Watched watched, Instant now) {
    Failures known = remembered.getOrDefault(watched.key(), Failures.NONE);
    return known.latest().isBefore(now.minus(FORGOTTEN_AFTER)) ? Failures.NONE : known;
  }
}
