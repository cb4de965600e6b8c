package io.ticketflower.bootstrap.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.engine.PickUpWork;
import io.ticketflower.bootstrap.demo.DemoCompany;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The life of a ticket over HTTP, the same on every family of persistence adapters.
abstract class LifeOfATicket {
  private static final Path PAGE = Path.of("..", "docs", "walkthrough.md");

  abstract Site site();

  @Test
  public final void goes_from_sign_up_to_a_finished_ticket_as_the_page_tells() throws Exception {
    int requests = new Walkthrough(site().address()).follow(PAGE);

    assertThat(requests).isGreaterThan(15);
  }

  @Test
  public final void plays_in_the_demo_company_too_and_leaves_no_work_behind() {
    DemoCompany demo = site().get(DemoCompany.class);

    assertThat(demo.make()).isTrue();
    assertThat(demo.make()).as("a second time").isFalse();

    assertThat(demo.logins()).contains("anna@rose-garden.example", "gustav@rose-garden.example");
    assertThat(site().get(PickUpWork.class).pickUp()).as("work left behind").isZero();
  }
}
