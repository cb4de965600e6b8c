package io.ticketflower.application.account;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.CompaniesOfUsers;
import io.ticketflower.application.identity.EmailProofs;
import io.ticketflower.application.identity.OneTimeCodes;
import io.ticketflower.application.identity.PasswordProof;
import io.ticketflower.application.identity.Passwords;
import io.ticketflower.application.identity.SecondFactorCheck;
import io.ticketflower.application.identity.SecondFactors;
import io.ticketflower.application.identity.Secrets;
import io.ticketflower.application.identity.Sessions;
import io.ticketflower.application.identity.Users;
import io.ticketflower.application.identity.Welcome;
import io.ticketflower.application.mail.Mail;
import io.ticketflower.application.transaction.Transactions;
import java.time.InstantSource;

/// Puts the use cases of this feature together; production and tests call the same methods.
public final class AccountUseCases {
  private final Ports ports;
  private final AuditTrail audit;
  private final InstantSource clock;
  private final EmailLetters letters;
  private final Telling telling;

  /// What this feature needs from outside.
  public record Ports(
      Transactions transactions,
      Users users,
      CompaniesOfUsers companiesOfUsers,
      Sessions sessions,
      Passwords passwords,
      Secrets secrets,
      Companies companies,
      SecondFactors secondFactors,
      OneTimeCodes oneTimeCodes,
      PasswordResets resets,
      EmailProofs proofs,
      AccountLinks links,
      Mail mail,
      Offstage offstage) {}

  public AccountUseCases(Ports ports, AuditTrail audit, InstantSource clock) {
    this.ports = ports;
    this.audit = audit;
    this.clock = clock;
    this.letters = new EmailLetters(ports, clock);
    this.telling = new Telling(ports.transactions(), ports.companiesOfUsers(), audit);
  }

  public SetUpSecondFactor setUpSecondFactor() {
    return new SettingUpSecondFactor(ports, passwordProof(), secondFactorCheck(), audit);
  }

  public DemandSecondFactor demandSecondFactor() {
    return new DemandingSecondFactor(
        ports.transactions(), ports.companies(), secondFactorCheck(), audit);
  }

  private PasswordProof passwordProof() {
    return new PasswordProof(ports.transactions(), ports.users(), ports.passwords(), audit);
  }

  private SecondFactorCheck secondFactorCheck() {
    return new SecondFactorCheck(
        ports.secondFactors(), ports.oneTimeCodes(), ports.secrets(), clock);
  }

  public RequestPasswordReset requestPasswordReset() {
    return new RequestingPasswordReset(ports, audit, clock);
  }

  public CompletePasswordReset completePasswordReset() {
    return new CompletingPasswordReset(ports, telling, audit, clock);
  }

  /// What is done about the addresses of people who come by themselves.
  public Welcome welcome() {
    return new WritingToNewcomers(letters);
  }

  public RequestEmailVerification requestEmailVerification() {
    return new RequestingEmailVerification(ports, letters, audit);
  }

  public RequestEmailChange requestEmailChange() {
    return new RequestingEmailChange(passwordProof(), letters, telling);
  }

  public ProveEmail proveEmail() {
    return new ProvingEmail(ports, letters, telling, audit, clock);
  }
}
