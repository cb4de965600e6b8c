package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.UserId;

/// Is told, in the transaction of the change, that somebody is no member any more: nothing that
/// they left behind may ever open the company again.
public interface MemberGone {
  void from(CompanyId company, UserId user);
}
