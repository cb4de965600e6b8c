package io.ticketflower.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.ticketflower.application.platform.CreateSuperuser;
import io.ticketflower.bootstrap.demo.DemoCompany;
import io.ticketflower.bootstrap.life.Site;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.persistence.TestDatabase;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The web pages in a real browser, against the whole product on PostgreSQL. What is tried stands
/// in `web-ui/e2e`; each of its tests is one here.
@Order(1) // it takes minutes: the others run beside it
@Execution(ExecutionMode.CONCURRENT)
class PagesInChromiumTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final String SUPERUSER = "stella@installation.example";
  private static final String PASSWORD = "a long password for this";

  /// Each test comes as a guest or opens a company, all from one address.
  private static final Map<String, Object> MANY_GUESTS =
      Map.of("ticketflower.guests.an-hour", 10_000, "ticketflower.guests.most", 10_000);

  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.on(DATABASE, MANY_GUESTS).serving();
    site.get(DemoCompany.class).make();
    site.get(CreateSuperuser.class)
        .create(
            new CreateSuperuser.Command(
                new EmailAddress(SUPERUSER),
                new PersonName("Stella", "Stern"),
                PASSWORD,
                PlatformRole.SUPERUSER));
  }

  @AfterAll
  static void stop() {
    site.close();
    assertThat(DATABASE.invariants().violations()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> what_people_do_in_their_browser() throws IOException, InterruptedException {
    Playwright playwright = Playwright.in("../web-ui");
    assumeTrue(playwright.isThere(), "needs Node, the pages built with it, and Chromium");

    return playwright
        .run(
            Map.of(
                "TICKETFLOWER_URL", site.address().toString(),
                "TICKETFLOWER_DEMO_PASSWORD", site.get(DemoCompany.class).password(),
                "TICKETFLOWER_MAIL", site.mailFolder().toAbsolutePath().toString(),
                "TICKETFLOWER_SUPERUSER", SUPERUSER,
                "TICKETFLOWER_SUPERUSER_PASSWORD", PASSWORD))
        .map(tried -> dynamicTest(tried.name(), () -> assertThat(tried.fault()).isEmpty()));
  }
}
