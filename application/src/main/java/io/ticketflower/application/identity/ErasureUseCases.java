package io.ticketflower.application.identity;

import java.time.InstantSource;

/// Puts together how people are erased; production and tests call the same methods.
public final class ErasureUseCases {
  private final IdentityUseCases.Ports ports;
  private final Erasures erasures;
  private final ChangeMemberStatus changeMemberStatus;
  private final AuditTrail audit;
  private final InstantSource clock;

  public ErasureUseCases(
      IdentityUseCases.Ports ports,
      Erasures erasures,
      ChangeMemberStatus changeMemberStatus,
      AuditTrail audit,
      InstantSource clock) {
    this.ports = ports;
    this.erasures = erasures;
    this.changeMemberStatus = changeMemberStatus;
    this.audit = audit;
    this.clock = clock;
  }

  public EraseMember eraseMember() {
    return new ErasingMember(ports.transactions(), ports.memberships(), erasures, audit, clock);
  }

  public EraseMyself eraseMyself() {
    return new ErasingMyself(
        ports,
        new PasswordProof(ports.transactions(), ports.users(), ports.passwords(), audit),
        erasures,
        changeMemberStatus,
        audit,
        clock);
  }
}
