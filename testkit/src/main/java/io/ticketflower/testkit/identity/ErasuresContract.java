package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.EmailProofs.Proof;
import io.ticketflower.application.identity.Erasures;
import io.ticketflower.application.identity.Sessions;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.AuditEntryId;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.LanguageTag;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PersonProfile;
import io.ticketflower.domain.identity.SecondFactor;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationState;
import io.ticketflower.domain.invitation.InvitationStatus;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What every [Erasures] does.
public abstract class ErasuresContract extends PersistenceContract {
  private final User clara = Florist.person("Clara");

  @Test
  public final void whoever_has_left_is_called_and_addressed_as_nobody() {
    closed();

    assertThat(erase()).isTrue();

    assertThatOptional(across(() -> persistence().users().find(clara.id())))
        .contains(clara.erased());
    assertThatOptional(across(() -> persistence().users().profile(clara.id())))
        .contains(new PersonProfile(clara.erased().name(), Optional.empty(), Optional.empty()));
    assertThatOptional(across(() -> persistence().users().emailVerifiedAt(clara.id()))).isEmpty();
  }

  @Test
  public final void nobody_else_changes() {
    closed();
    User before = find(roseGarden().anna());

    erase();

    assertThat(find(roseGarden().anna())).isEqualTo(before);
  }

  @Test
  public final void whoever_is_still_here_is_not_erased() {
    across(() -> persistence().users().add(clara, "hash"));

    assertThat(erase()).isFalse();

    assertThat(find(clara.id())).isEqualTo(clara);
    assertThat(across(() -> erasures().erase(new UserId(UUID.randomUUID()), NOON))).isFalse();
  }

  @Test
  public final void can_be_repeated_and_asked_from_inside_of_a_company() {
    closed();

    assertThat(roseGarden().<Boolean>get(_ -> erasures().erase(clara.id(), NOON))).isTrue();
    assertThat(erase()).isTrue();

    assertThat(find(clara.id())).isEqualTo(clara.erased());
  }

  @Test
  public final void log_ins_and_letters_with_tokens_are_gone() {
    SessionId session = new SessionId(UUID.randomUUID());
    String hash = UUID.randomUUID().toString();
    across(() -> {
      persistence().users().add(clara, "hash");
      persistence().sessions().add(session(session));
      persistence()
          .sessions()
          .addToken(
              new Sessions.RefreshToken(hash, session, NOON.plusSeconds(9), Optional.empty()));
      persistence().passwordResets().put(clara.id(), hash, NOON.plusSeconds(9));
      persistence()
          .emailProofs()
          .put(new Proof(clara.id(), clara.email()), hash, NOON.plusSeconds(9));
      persistence().secondFactors().put(SecondFactor.offered(clara.id(), "sealed"));
      persistence().users().close(clara.id(), NOON);
      return clara;
    });

    erase();

    assertThatOptional(across(() -> persistence().secondFactors().find(clara.id()))).isEmpty();
    assertThatOptional(across(() -> persistence().sessions().find(session))).isEmpty();
    assertThatOptional(across(() -> persistence().sessions().lockToken(hash))).isEmpty();
    assertThatOptional(across(() -> persistence().passwordResets().find(hash, NOON))).isEmpty();
    assertThatOptional(across(() -> persistence().emailProofs().take(hash, NOON))).isEmpty();
  }

  @Test
  public final void invitations_in_every_company_stand_without_the_address() {
    closed();
    InvitationId open = invite(roseGarden(), clara.email());
    InvitationId others = invite(roseGarden(), Florist.person("Dora").email());
    InvitationId theirs = invite(rivalFlorist(), clara.email());

    erase();

    assertThat(invitation(roseGarden(), open).email()).isEqualTo(clara.erased().email());
    assertThat(invitation(roseGarden(), open).status(NOON)).isEqualTo(InvitationStatus.REVOKED);
    assertThat(invitation(rivalFlorist(), theirs).email()).isEqualTo(clara.erased().email());
    assertThat(invitation(roseGarden(), others).status(NOON)).isEqualTo(InvitationStatus.PENDING);
    assertThat(invitation(roseGarden(), others).email()).isNotEqualTo(clara.erased().email());
  }

  @Test
  public final void whoever_has_the_address_by_now_keeps_their_invitation() {
    closed();
    User another = new User(new UserId(UUID.randomUUID()), clara.email(), clara.name());
    across(() -> persistence().users().add(another, "hash"));
    InvitationId anothers = invite(roseGarden(), clara.email());

    erase();

    assertThat(invitation(roseGarden(), anothers).email()).isEqualTo(clara.email());
    assertThat(find(another.id())).isEqualTo(another);
  }

  @Test
  public final void what_was_tried_with_the_address_in_no_company_is_told_without_it() {
    closed();
    tried(clara.email());
    EmailAddress other = Florist.person("Dora").email();
    tried(other);

    erase();

    assertThat(across(() -> persistence().platformAudit().newest(20)))
        .extracting(entry -> entry.after().json().toString())
        .anyMatch(it -> it.contains(other.value()))
        .noneMatch(it -> it.contains(clara.email().value()));
  }

  /// Clara was here, and has left.
  private void closed() {
    across(() -> {
      persistence().users().add(clara, "hash");
      persistence().users().verifyEmail(clara.id(), NOON);
      persistence()
          .users()
          .changeProfile(
              clara.id(),
              new PersonProfile(
                  clara.name(), Optional.of(new LanguageTag("pt-BR")), Optional.empty()));
      persistence().users().close(clara.id(), NOON);
      return clara;
    });
  }

  private boolean erase() {
    return across(() -> erasures().erase(clara.id(), NOON));
  }

  private User find(UserId user) {
    return across(() -> persistence().users().find(user)).orElseThrow();
  }

  private Sessions.Session session(SessionId id) {
    return new Sessions.Session(
        id,
        clara.id(),
        roseGarden().id(),
        NOON,
        NOON.plusSeconds(9),
        Optional.empty(),
        new Sessions.Use(NOON, Optional.empty(), Optional.empty()));
  }

  private static InvitationId invite(Florist company, EmailAddress email) {
    Invitation invitation =
        new Invitation(
            new InvitationId(UUID.randomUUID()),
            email,
            Set.of(SystemRole.USER),
            Set.of(),
            company.anna(),
            NOON,
            NOON,
            NOON.plus(Invitation.USUAL),
            new InvitationState.Open(),
            1);
    company.run(id -> company.persistence().invitations().add(id, invitation));
    return invitation.id();
  }

  private static Invitation invitation(Florist company, InvitationId invitation) {
    return company
        .get(id -> company.persistence().invitations().find(id, invitation))
        .orElseThrow();
  }

  /// Later than what any test before has written.
  private Instant later() {
    return persistence().platformAudit().newest(1).stream()
        .map(AuditEntry::at)
        .filter(NOON::isBefore)
        .findFirst()
        .orElse(NOON)
        .plusSeconds(1);
  }

  private void tried(EmailAddress email) {
    across(() -> {
      persistence()
          .platformAudit()
          .add(
              new AuditEntry(
                  new AuditEntryId(UUID.randomUUID()),
                  later(),
                  Author.unknown(Origin.INSIDE),
                  AuditAction.LOG_IN_REFUSED,
                  Optional.empty(),
                  AuditFacts.NONE,
                  AuditFacts.of(Fact.EMAIL, email.value())));
      return email;
    });
  }

  private <T> T across(Supplier<T> work) {
    return roseGarden().persistence().transactions().acrossCompanies(work);
  }

  private Erasures erasures() {
    return roseGarden().persistence().erasures();
  }
}
