package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.CompanyArchives;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// What every [CompanyArchives] does.
public abstract class CompanyArchivesContract extends PersistenceContract {
  @Test
  public final void an_archive_tells_which_company_it_is_of() throws IOException {
    assertThat(archive(roseGarden()))
        .hasEntrySatisfying(
            "manifest.json",
            manifest ->
                assertThat(manifest)
                    .contains("\"id\":\"" + roseGarden().id().value() + "\"")
                    .contains("\"slug\":\"" + roseGarden().company().slug().value() + "\"")
                    .contains("\"name\":\"Rose Garden\"")
                    .contains("\"entries\":[{"));
  }

  @Test
  public final void nothing_of_another_company_is_in_it() throws IOException {
    roseGarden().error(roseGarden().instance());
    rivalFlorist().error(rivalFlorist().instance());

    assertThat(archive(roseGarden()).values())
        .noneMatch(entry -> entry.contains(rivalFlorist().id().value().toString()))
        .noneMatch(entry -> entry.contains(rivalFlorist().anna().value().toString()));
  }

  @Test
  public final void no_password_is_in_it_not_even_hashed() throws IOException {
    assertThat(archive(roseGarden()).values())
        .noneMatch(entry -> entry.contains("no hash"))
        .noneMatch(entry -> entry.contains("password"));
  }

  private static Map<String, String> archive(Florist florist) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    florist.run(id -> archives(florist).write(id, bytes));
    Map<String, String> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  private static CompanyArchives archives(Florist florist) {
    return florist.persistence().companyArchives();
  }
}
