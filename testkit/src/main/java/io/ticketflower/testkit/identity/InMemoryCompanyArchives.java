package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.memory.Table.COMPANIES;

import io.ticketflower.application.identity.CompanyArchives;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Archives of what is in memory: they tell of which company they are, and how much there was of
/// each kind. The rows themselves have no form in which they could be taken elsewhere.
public final class InMemoryCompanyArchives implements CompanyArchives {
  private final InMemoryStore store;

  public InMemoryCompanyArchives(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void write(CompanyId id, OutputStream out) {
    Company company = store.shared(COMPANIES).get(id);
    if (company == null) {
      throw new IllegalStateException("Expected a company, but there is none with this id.");
    }
    JsonObject named =
        JsonObject.of(
            "id", Json.of(id.value().toString()),
            "slug", Json.of(company.slug().value()),
            "name", Json.of(company.name()));
    JsonObject manifest =
        JsonObject.of(
            "company",
            named,
            "entries",
            Json.array(
                store.sizes(id).entrySet().stream()
                    .<Json>map(it ->
                        JsonObject.of("name", Json.of(it.getKey()), "rows", Json.of(it.getValue())))
                    .toList()));
    try {
      ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
      zip.putNextEntry(new ZipEntry("manifest.json"));
      zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.finish();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
