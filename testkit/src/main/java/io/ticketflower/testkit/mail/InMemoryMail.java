package io.ticketflower.testkit.mail;

import io.ticketflower.application.mail.Letter;
import io.ticketflower.application.mail.Mail;
import io.ticketflower.domain.identity.EmailAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Keeps the letters that were sent, the oldest first.
public final class InMemoryMail implements Mail {
  private final List<Letter> letters = new CopyOnWriteArrayList<>();

  @Override
  public Outcome send(Letter letter) {
    letters.add(letter);
    return new Outcome.Sent();
  }

  public List<Letter> letters() {
    return List.copyOf(letters);
  }

  public List<Letter> lettersTo(EmailAddress address) {
    return letters.stream().filter(letter -> letter.to().equals(address)).toList();
  }
}
