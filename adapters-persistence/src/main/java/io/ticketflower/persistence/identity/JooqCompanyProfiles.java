package io.ticketflower.persistence.identity;

import static io.ticketflower.persistence.schema.Tables.COMPANY_PROFILES;

import io.ticketflower.application.identity.CompanyProfiles;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.persistence.database.StoredJson;
import io.ticketflower.persistence.schema.tables.records.CompanyProfilesRecord;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jooq.DSLContext;

@Singleton
final class JooqCompanyProfiles implements CompanyProfiles {
  private final DSLContext db;
  private final StoredJson json;

  JooqCompanyProfiles(DSLContext db, StoredJson json) {
    this.db = db;
    this.json = json;
  }

  @Override
  public void add(CompanyId company, CompanyProfile profile) {
    db.insertInto(COMPANY_PROFILES)
        .set(COMPANY_PROFILES.COMPANY_ID, company)
        .set(COMPANY_PROFILES.LEGAL_NAME, profile.legalName().orElse(null))
        .set(COMPANY_PROFILES.ADDRESS, StoredJson.of(profile.address()))
        .set(COMPANY_PROFILES.PHONE, profile.phone().orElse(null))
        .set(COMPANY_PROFILES.EMAIL, profile.email().map(EmailAddress::value).orElse(null))
        .set(COMPANY_PROFILES.VERSION, profile.version())
        .execute();
  }

  @Override
  public Optional<CompanyProfile> find(CompanyId company) {
    return db.selectFrom(COMPANY_PROFILES)
        .where(COMPANY_PROFILES.COMPANY_ID.eq(company))
        .fetchOptional(this::profile);
  }

  @Override
  public boolean saveIfUnchanged(CompanyId company, CompanyProfile profile) {
    return db.update(COMPANY_PROFILES)
            .set(COMPANY_PROFILES.LEGAL_NAME, profile.legalName().orElse(null))
            .set(COMPANY_PROFILES.ADDRESS, StoredJson.of(profile.address()))
            .set(COMPANY_PROFILES.PHONE, profile.phone().orElse(null))
            .set(COMPANY_PROFILES.EMAIL, profile.email().map(EmailAddress::value).orElse(null))
            .set(COMPANY_PROFILES.VERSION, profile.version())
            .where(COMPANY_PROFILES.COMPANY_ID.eq(company))
            .and(COMPANY_PROFILES.VERSION.eq(profile.version() - 1))
            .execute()
        == 1;
  }

  private CompanyProfile profile(CompanyProfilesRecord row) {
    return new CompanyProfile(
        Optional.ofNullable(row.getLegalName()),
        json.readObject(row.getAddress()),
        Optional.ofNullable(row.getPhone()),
        Optional.ofNullable(row.getEmail()).map(EmailAddress::new),
        row.getVersion());
  }
}
