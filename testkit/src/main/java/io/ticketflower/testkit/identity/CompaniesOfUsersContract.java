package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.CompaniesOfUsers;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.PersistenceContract;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [CompaniesOfUsers] does.
public abstract class CompaniesOfUsersContract extends PersistenceContract {
  @Test
  public final void tells_the_company_of_a_person() {
    assertThat(companiesOf(roseGarden().ben())).containsExactly(roseGarden().company());
  }

  @Test
  public final void tells_them_in_the_order_in_which_the_person_joined() {
    UserId ben = rivalFlorist().ben();

    roseGarden().run(id -> companies().add(ben, id));

    assertThat(companiesOf(ben)).containsExactly(rivalFlorist().company(), roseGarden().company());
  }

  @Test
  public final void tells_nothing_of_a_stranger() {
    assertThat(companiesOf(new UserId(UUID.randomUUID()))).isEmpty();
  }

  private List<Company> companiesOf(UserId user) {
    return roseGarden().persistence().transactions().acrossCompanies(() -> companies().of(user));
  }

  private CompaniesOfUsers companies() {
    return roseGarden().persistence().companiesOfUsers();
  }
}
