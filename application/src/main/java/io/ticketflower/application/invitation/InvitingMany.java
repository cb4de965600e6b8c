package io.ticketflower.application.invitation;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.invitation.Asking.Person;
import io.ticketflower.application.invitation.InviteMany.Outcome.AddressUnverified;
import io.ticketflower.application.invitation.InviteMany.Outcome.Done;
import io.ticketflower.application.invitation.InviteMany.Outcome.Forbidden;
import io.ticketflower.application.invitation.InviteMany.Outcome.TooLong;
import io.ticketflower.application.invitation.InviteMany.Outcome.TooMany;
import io.ticketflower.application.invitation.Issuing.Issued;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.EmailAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

final class InvitingMany implements InviteMany {
  /// The same everywhere, so that two lists with the same people don't wait for each other.
  private static final Comparator<Line> ORDER_OF_LOCKS =
      Comparator.comparing(line -> line.email().strip().toLowerCase(Locale.ROOT));

  private final Transactions transactions;
  private final OnceOnly onceOnly;
  private final InvitationLimits limits;
  private final CompanyRoles companyRoles;
  private final Asking asking;
  private final Issuing issuing;
  private final Throttle throttle;
  private final Ids ids;

  InvitingMany(
      InvitationUseCases.Ports ports,
      OnceOnly onceOnly,
      InvitationLimits limits,
      Asking asking,
      Issuing issuing,
      Throttle throttle,
      Ids ids) {
    this.transactions = ports.transactions();
    this.companyRoles = ports.companyRoles();
    this.onceOnly = onceOnly;
    this.limits = limits;
    this.asking = asking;
    this.issuing = issuing;
    this.throttle = throttle;
    this.ids = ids;
  }

  /// What the transaction leaves behind.
  private sealed interface Committed {
    /// @param issued what is to be delivered
    /// @param others the verdicts on all other lines
    record Made(List<IssuedLine> issued, List<Result> others) implements Committed {}

    /// The same request has done it before.
    record Repeated() implements Committed {}

    record Refused(Outcome outcome) implements Committed {}
  }

  private record IssuedLine(Line line, Issued issued) {}

  @Override
  public Outcome preview(Command command) {
    CompanyId company = command.actor().company();
    return refusal(command)
        .orElseGet(() -> transactions.inCompany(company, () -> foreseen(command)));
  }

  private Outcome foreseen(Command command) {
    if (!asking.isVerified(command.actor())) {
      return new AddressUnverified();
    }
    ListedPeople people = people(command);
    Set<EmailAddress> above = new HashSet<>();
    return new Done(
        command.lines().stream()
            .map(line ->
                switch (people.read(line)) {
                  case ListedPeople.Reading.Understood(var person) ->
                      new Result(line, foreseen(command, person, above));
                  case ListedPeople.Reading.Faulty(var messages) ->
                      new Result(line, new Verdict.Invalid(messages));
                })
            .toList());
  }

  private Verdict foreseen(Command command, Person person, Set<EmailAddress> above) {
    CompanyId company = command.actor().company();
    if (asking.isMember(company, person.email())) {
      return new Verdict.AlreadyMember();
    }
    return above.add(person.email()) && !asking.isInvited(company, person.email())
        ? new Verdict.WouldBeInvited()
        : new Verdict.AlreadyInvited();
  }

  @Override
  public Outcome invite(Command command) {
    Optional<Outcome> refusal = refusal(command);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Committed committed =
        onceOnly.inCompany(
            command.actor().company(),
            command.key(),
            it -> it instanceof Committed.Made ? Optional.of(ids.next()) : Optional.<UUID>empty(),
            _ -> new Committed.Repeated(),
            () -> commit(command));
    return switch (committed) {
      case Committed.Made made -> new Done(delivered(made));
      case Committed.Repeated _ -> preview(command);
      case Committed.Refused(var outcome) -> outcome;
    };
  }

  private Committed commit(Command command) {
    if (!asking.isVerified(command.actor())) {
      return new Committed.Refused(new AddressUnverified());
    }
    Optional<Duration> pause = throttle.pause(command.actor());
    if (pause.isPresent()) {
      return new Committed.Refused(new TooMany(pause.get()));
    }
    ListedPeople people = people(command);
    List<IssuedLine> issued = new ArrayList<>();
    List<Result> others = new ArrayList<>();
    for (Line line : command.lines().stream().sorted(ORDER_OF_LOCKS).toList()) {
      switch (people.read(line)) {
        case ListedPeople.Reading.Faulty(var messages) ->
            others.add(new Result(line, new Verdict.Invalid(messages)));
        case ListedPeople.Reading.Understood(var person) ->
            ask(command, line, person, issued, others);
      }
    }
    if (!issued.isEmpty()) {
      throttle.count(command.actor());
    }
    return new Committed.Made(issued, others);
  }

  private void ask(
      Command command, Line line, Person person, List<IssuedLine> issued, List<Result> others) {
    switch (asking.ask(command.actor(), person, command.validFor())) {
      case Asking.Answer.Asked(var invitation) ->
          issued.add(
              new IssuedLine(
                  line,
                  issuing.issue(command.actor().company(), command.actor().user(), invitation)));
      case Asking.Answer.IsMember _ -> others.add(new Result(line, new Verdict.AlreadyMember()));
      case Asking.Answer.IsInvited _ -> others.add(new Result(line, new Verdict.AlreadyInvited()));
    }
  }

  private List<Result> delivered(Committed.Made made) {
    List<Delivery> deliveries =
        issuing.deliverAll(made.issued().stream().map(IssuedLine::issued).toList());
    List<Result> invited = new ArrayList<>();
    for (IssuedLine it : made.issued()) {
      invited.add(
          new Result(
              it.line(),
              new Verdict.Invited(it.issued().invitation().id(), deliveries.get(invited.size()))));
    }
    return Stream.concat(invited.stream(), made.others().stream())
        .sorted(Comparator.comparingInt(result -> result.line().number()))
        .toList();
  }

  private Optional<Outcome> refusal(Command command) {
    if (!command.actor().may(Granting.NEEDED)) {
      return Optional.of(new Forbidden(Granting.NEEDED));
    }
    return command.lines().size() > limits.rows()
        ? Optional.of(new TooLong(limits.rows()))
        : Optional.empty();
  }

  private ListedPeople people(Command command) {
    return new ListedPeople(command.actor(), companyRoles.all(command.actor().company()));
  }
}
