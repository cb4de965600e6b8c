package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Log-ins, each with the chain of its refresh tokens. Tokens are known by their SHA-256 only.
///
/// Works across companies: a token is found before a company is known.
public interface Sessions {
  void add(Session session);

  Optional<Session> find(SessionId id);

  /// A session, together with what must be known of its company on each request.
  Optional<Visit> visit(SessionId id);

  void addToken(RefreshToken token);

  /// Locks the token until the transaction ends.
  Optional<RefreshToken> lockToken(String hash);

  void saveToken(RefreshToken token);

  /// Notes that somebody has come with a session once more.
  void use(SessionId id, Use use);

  /// What somebody has begun anywhere and neither ended nor let expire; the latest used first.
  List<Session> liveOf(UserId user, Instant now, int limit);

  /// The same, in one company.
  List<Session> liveIn(CompanyId company, UserId user, Instant now, int limit);

  void end(SessionId id, Instant at);

  void endAllBut(UserId user, Optional<SessionId> spared, Instant at);

  /// Ends whatever somebody has begun in a company.
  void endIn(CompanyId company, UserId user, Instant at);

  /// Throws away sessions that ended or expired before, with all of their tokens, and tokens of
  /// others that expired before.
  ///
  /// @return how many; as many as the limit allows means that there may be more
  int discard(Instant before, int limit);

  /// @param expiresAt when it ends at the latest
  /// @param endedAt when it was ended
  /// @param latest when, and from where, somebody last came with it
  record Session(
      SessionId id,
      UserId user,
      CompanyId company,
      Instant startedAt,
      Instant expiresAt,
      Optional<Instant> endedAt,
      Use latest) {

    public boolean isLive(Instant now) {
      return endedAt.isEmpty() && now.isBefore(expiresAt);
    }

    public boolean isOf(UserId someone, CompanyId somewhere) {
      return user.equals(someone) && company.equals(somewhere);
    }
  }

  /// @param state whether the company is at work
  /// @param isTrial whether the company is one for guests
  /// @param lacksSecondFactor whether the company wants everybody to have a second factor, and this
  ///   person has none
  record Visit(Session session, CompanyState state, boolean isTrial, boolean lacksSecondFactor) {}

  /// A moment at which a session was begun or refreshed.
  ///
  /// @param address where the client was
  /// @param client what the client calls itself
  record Use(Instant at, Optional<String> address, Optional<String> client) {
    static Use from(Origin origin, Instant at) {
      return new Use(at, origin.address(), origin.client());
    }
  }

  /// @param usedAt when it was exchanged for the next one
  record RefreshToken(
      String hash, SessionId session, Instant expiresAt, Optional<Instant> usedAt) {}
}
