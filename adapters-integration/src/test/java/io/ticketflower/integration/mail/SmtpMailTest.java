package io.ticketflower.integration.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.ticketflower.application.mail.Letter;
import io.ticketflower.application.mail.Mail.Outcome;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.integration.mail.SmtpSettings.Login;
import io.ticketflower.integration.mail.SmtpSettings.Security;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Letters go to a real mail server, or it is told why not.
@Timeout(30)
class SmtpMailTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final Login LOGIN = new Login("florist", "a long password");

  private final GreenMail server =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS)
          });

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void a_letter_arrives_as_it_was_written() throws Exception {
    var outcome = mail(Security.NONE).send(letter("Rosengarten lädt ein 🌹", "Grüße\nvon Anna"));

    assertThat(outcome).isEqualTo(new Outcome.Sent());
    MimeMessage received = received();
    assertThat(received.getSubject()).isEqualTo("Rosengarten lädt ein 🌹");
    assertThat(received.getContent().toString().replace("\r\n", "\n")).isEqualTo("Grüße\nvon Anna");
    assertThat(received.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(received.getFrom()).containsExactly(sender());
    assertThat(received.getRecipients(RecipientType.TO))
        .containsExactly(new InternetAddress("ben@rose-garden.example"));
    assertThat(received.getSentDate()).isEqualTo(NOON);
  }

  @Test
  void a_line_break_in_a_subject_adds_no_header() throws Exception {
    mail(Security.NONE).send(letter("Roses\r\nBcc: spy@rival.example\r\n\r\nHello", "text"));

    MimeMessage received = received();
    assertThat(received.getSubject()).isEqualTo("Roses Bcc: spy@rival.example Hello");
    assertThat(received.getHeader("Bcc")).isNull();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void logs_in_where_that_is_set() {
    server.setUser("florist@localhost", LOGIN.user(), LOGIN.password());

    assertThat(mail(Security.NONE, Optional.of(LOGIN)).send(letter("Roses", "text")))
        .isEqualTo(new Outcome.Sent());
    assertThat(
            mail(Security.NONE, Optional.of(new Login("florist", "a guess")))
                .send(letter("Roses", "text")))
        .isInstanceOf(Outcome.NotSent.class);
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void an_address_that_mail_does_not_know_is_refused() {
    Letter letter =
        new Letter(new EmailAddress("a,b@rose-garden.example"), "Roses", "text", Optional.empty());

    assertThat(mail(Security.NONE).send(letter)).isInstanceOf(Outcome.NotSent.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void nothing_is_sent_in_the_open_where_tls_was_asked_for() {
    assertThat(mail(Security.STARTTLS).send(letter("Roses", "text")))
        .isInstanceOf(Outcome.NotSent.class);
    assertThat(mail(Security.TLS).send(letter("Roses", "text")))
        .isInstanceOf(Outcome.NotSent.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_server_whose_certificate_nobody_vouches_for_gets_nothing() {
    int port = server.getSmtps().getPort();

    assertThat(mail(port, Security.TLS, Optional.empty()).send(letter("Roses", "text")))
        .isInstanceOf(Outcome.NotSent.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_dead_server_is_told_of() {
    int port = server.getSmtp().getPort();
    server.stop();

    assertThat(mail(port, Security.NONE, Optional.empty()).send(letter("Roses", "text")))
        .isInstanceOf(Outcome.NotSent.class);
  }

  @Test
  void a_server_that_says_nothing_is_not_waited_for() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("localhost"))) {
      long begun = System.nanoTime();

      var outcome =
          mail(silent.getLocalPort(), Security.NONE, Optional.empty())
              .send(letter("Roses", "text"));

      assertThat(outcome).isInstanceOf(Outcome.NotSent.class);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }
  }

  private SmtpMail mail(Security security) {
    return mail(security, Optional.empty());
  }

  private SmtpMail mail(Security security, Optional<Login> login) {
    return mail(server.getSmtp().getPort(), security, login);
  }

  private static SmtpMail mail(int port, Security security, Optional<Login> login) {
    return new SmtpMail(
        new SmtpSettings("localhost", port, security, login, sender(), Duration.ofSeconds(1)),
        () -> NOON);
  }

  private static InternetAddress sender() {
    try {
      return new InternetAddress("tickets@rose-garden.example", "Rosengärten");
    } catch (UnsupportedEncodingException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static Letter letter(String subject, String text) {
    return new Letter(new EmailAddress("ben@rose-garden.example"), subject, text, Optional.empty());
  }

  private MimeMessage received() {
    assertThat(server.getReceivedMessages()).hasSize(1);
    return server.getReceivedMessages()[0];
  }
}
