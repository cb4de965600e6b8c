package io.ticketflower.integration.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.mail.Letter;
import io.ticketflower.application.mail.Mail.Outcome;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.integration.secret.TimeOrderedIds;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Without a mail server, letters are files that a mail program opens.
class MailFolderTest {
  private static final Letter LETTER =
      new Letter(
          new EmailAddress("ben@rose-garden.example"),
          "Rosengarten lädt ein",
          "Grüße: https://rose-garden.example/#token\n",
          Optional.of(URI.create("https://rose-garden.example/#token")));

  @TempDir private Path data;

  @Test
  void a_letter_is_a_file_that_mail_programs_read() throws Exception {
    assertThat(folder("mail").send(LETTER)).isEqualTo(new Outcome.Filed());

    try (InputStream file = Files.newInputStream(files().getFirst())) {
      MimeMessage read = new MimeMessage(Session.getInstance(new Properties()), file);
      assertThat(read.getSubject()).isEqualTo(LETTER.subject());
      assertThat(read.getContent().toString().replace("\r\n", "\n")).isEqualTo(LETTER.text());
      assertThat(read.getAllRecipients())
          .containsExactly(new InternetAddress("ben@rose-garden.example"));
    }
  }

  @Test
  void nobody_else_can_read_it() throws IOException {
    folder("mail").send(LETTER);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("mail"))))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())))
        .isEqualTo("rw-------");
  }

  @Test
  void a_folder_that_can_not_be_made_is_told_of() throws IOException {
    Files.writeString(data.resolve("taken"), "a file");

    assertThat(folder("taken").send(LETTER)).isInstanceOf(Outcome.NotSent.class);
  }

  private MailFolder folder(String name) {
    InstantSource clock = InstantSource.system();
    return new MailFolder(data.resolve(name), sender(), new TimeOrderedIds(clock), clock);
  }

  private static InternetAddress sender() {
    InternetAddress sender = new InternetAddress();
    sender.setAddress("tickets@rose-garden.example");
    return sender;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("mail"))) {
      return files.toList();
    }
  }
}
