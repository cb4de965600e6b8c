package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyId;
import java.io.OutputStream;

/// Puts all that there is of a company into one archive, to be kept or taken elsewhere: its rows as
/// they are, and its people without their passwords.
public interface CompanyArchives {
  /// Writes the archive as it was at one moment. Has to come first in its transaction.
  ///
  /// @param out stays open
  void write(CompanyId company, OutputStream out);
}
