--liquibase formatted sql

--changeset ticketflower:receipts
-- Without what was made it is a claim: the request is under way, or was refused.
create table receipts (
  company_id uuid not null references companies,
  key text not null,
  fingerprint text not null,
  made uuid,
  kept_at timestamptz,
  primary key (company_id, key),
  check ((made is null) = (kept_at is null))
) with (fillfactor = 80);
alter table receipts enable row level security;
alter table receipts force row level security;
create policy own_company on receipts
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert, update (fingerprint, made, kept_at), delete on receipts to ${appRole};
grant select on receipts to ${auditorRole};
