package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyId;

/// Is told, in the transaction of the change, that a company has other people or other roles than
/// before: tasks that nobody could take may have found somebody, and others may have lost whoever
/// could do them.
public interface StaffChanged {
  void in(CompanyId company);
}
