package io.ticketflower.integration.mail;

import io.ticketflower.application.mail.Letter;
import io.ticketflower.application.mail.Mail;
import io.ticketflower.application.transaction.Ids;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Properties;

/// Puts letters into files that a mail program can open, and their links into the log: for as long
/// as there is no mail server. Nobody but this account may read them, since links let people in.
public final class MailFolder implements Mail {
  private static final Logger LOG = System.getLogger(MailFolder.class.getName());
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private final Path folder;
  private final Composition composition;
  private final Ids ids;

  public MailFolder(Path folder, InternetAddress sender, Ids ids, InstantSource clock) {
    this.folder = folder;
    this.composition = new Composition(Session.getInstance(new Properties()), sender, clock);
    this.ids = ids;
  }

  @Override
  public Outcome send(Letter letter) {
    Path file = folder.resolve(ids.next() + ".eml");
    try {
      var message = composition.of(letter);
      Files.createDirectories(folder, ownersOnly("rwx------"));
      Files.createFile(file, ownersOnly("rw-------"));
      try (OutputStream out = Files.newOutputStream(file)) {
        message.writeTo(out);
      }
    } catch (AddressException refused) {
      return new Outcome.NotSent(
          "Expected an address that mail can be sent to, but: " + refused.getMessage());
    } catch (IOException | MessagingException fault) {
      LOG.log(Level.WARNING, "Could not write a letter to " + folder, fault);
      return new Outcome.NotSent("Expected to write the letter to a file, but could not.");
    }
    LOG.log(
        Level.INFO,
        "A letter to {0} is in {1}{2}",
        letter.to().value(),
        file,
        letter.link().map(link -> ": " + link).orElse(""));
    return new Outcome.Filed();
  }

  private static FileAttribute<?>[] ownersOnly(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
