--liquibase formatted sql

--changeset ticketflower:audit
-- Written once: nobody may change or delete it. People are named without a foreign key, since an entry
-- outlives them.
create table audit (
  company_id uuid not null references companies,
  id uuid not null,
  at timestamptz not null,
  by_id uuid,
  behind_id uuid,
  action text not null,
  thing_kind text,
  thing_id uuid,
  before json not null,
  after json not null,
  request_id text,
  address text,
  primary key (company_id, id),
  check ((thing_kind is null) = (thing_id is null))
);
create index audit_newest on audit (company_id, at desc, id desc);
create index audit_of_person on audit (company_id, by_id, at desc, id desc);
create index audit_of_thing on audit (company_id, thing_id, at desc, id desc);
alter table audit enable row level security;
alter table audit force row level security;
create policy own_company on audit
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert on audit to ${appRole};
grant select on audit to ${auditorRole};

-- Of no company: what was done in none.
create table platform_audit (
  id uuid primary key,
  at timestamptz not null,
  by_id uuid,
  behind_id uuid,
  action text not null,
  thing_kind text,
  thing_id uuid,
  before json not null,
  after json not null,
  request_id text,
  address text,
  check ((thing_kind is null) = (thing_id is null))
);
create index platform_audit_newest on platform_audit (at desc, id desc);
grant select, insert on platform_audit to ${appRole};
grant select on platform_audit to ${auditorRole};

--changeset ticketflower:audit-seals
create table audit_seals (
  company_id uuid not null,
  number bigint not null check (number > 0),
  entry_id uuid not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  sealed_at timestamptz not null,
  primary key (company_id, number),
  constraint audit_seals_of_entry unique (company_id, entry_id),
  foreign key (company_id, entry_id) references audit
);
alter table audit_seals enable row level security;
alter table audit_seals force row level security;
create policy own_company on audit_seals
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert on audit_seals to ${appRole};
grant select on audit_seals to ${auditorRole};

-- Of no company, since nobody can look behind row security to see which company has entries to seal. One
-- row for each entry that is not sealed yet, put there with the entry: however late a transaction
-- commits, its entries are found.
create table audit_to_seal (
  company_id uuid not null,
  entry_id uuid not null,
  primary key (company_id, entry_id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
grant select, insert, delete on audit_to_seal to ${appRole};
grant select on audit_to_seal to ${auditorRole};

--changeset ticketflower:audit-waits-for-its-seal splitStatements:false
create function wait_for_seal() returns trigger
  language plpgsql
as $$
begin
  insert into audit_to_seal (company_id, entry_id) values (new.company_id, new.id);
  return null;
end
$$;

create trigger waits_for_seal after insert on audit for each row execute function wait_for_seal();

--changeset ticketflower:audit-tells-the-api-key
-- Under which key a program did it; without a foreign key, as people are named.
alter table audit add column api_key_id uuid;
