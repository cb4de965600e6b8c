package io.ticketflower.application.transaction;

import io.ticketflower.domain.company.CompanyId;
import java.util.function.Supplier;

/// The one place where transactions are opened.
///
/// Nesting is refused with an [IllegalStateException], so that two commits can't melt into one by
/// accident. Whatever is thrown inside rolls everything back.
public interface Transactions {

  /// Works on one company; the only way to a company's data, for reads too.
  <T> T inCompany(CompanyId company, Supplier<T> work);

  /// Works on what belongs to no company: users, sessions, the directory of companies.
  <T> T acrossCompanies(Supplier<T> work);
}
