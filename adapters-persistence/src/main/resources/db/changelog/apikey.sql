--liquibase formatted sql

--changeset ticketflower:api-keys
-- Without the keys themselves. Expired is no status: it needs only a clock. The prefix is the beginning of
-- the key, which is not secret. A year is counted in hours: a day may have 25.
create table api_keys (
  company_id uuid not null references companies,
  id uuid not null,
  owner_id uuid not null,
  name text not null check (char_length(name) between 1 and 60),
  prefix text not null,
  scopes text[] not null check (cardinality(scopes) > 0),
  made_at timestamptz not null,
  expires_at timestamptz not null check (
    expires_at > made_at and expires_at <= made_at + interval '8784 hours'),
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (company_id, id),
  foreign key (company_id, owner_id) references memberships
);
create index api_keys_newest on api_keys (company_id, made_at desc, id desc);
create index api_keys_of_owner on api_keys (company_id, owner_id, made_at desc, id desc);
alter table api_keys enable row level security;
alter table api_keys force row level security;
create policy own_company on api_keys
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert, update (last_used_at, revoked_at) on api_keys to ${appRole};
grant select on api_keys to ${auditorRole};

--changeset ticketflower:api-key-hashes
-- Of no company: a key is found by its hash before a company is known.
create table api_key_hashes (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  company_id uuid not null,
  key_id uuid not null,
  unique (company_id, key_id),
  foreign key (company_id, key_id) references api_keys on delete cascade
);
grant select, insert on api_key_hashes to ${appRole};
grant select on api_key_hashes to ${auditorRole};
