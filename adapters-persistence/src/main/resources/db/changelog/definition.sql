--liquibase formatted sql

--changeset ticketflower:definitions
-- Both kinds in one table, since all that is done to them is the same. The document is text, to the
-- letter as it was uploaded; nobody may change it, so a version that was published never changes.
create table definitions (
  company_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('WORKFLOW', 'TICKET')),
  key text not null,
  number integer not null check (number > 0),
  title text not null,
  status text not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  document text not null,
  roles json not null,
  made_by uuid not null,
  made_at timestamptz not null,
  published_at timestamptz,
  version integer not null,
  primary key (company_id, id),
  constraint definitions_number unique (company_id, kind, key, number),
  foreign key (company_id, made_by) references memberships,
  check (status <> 'PUBLISHED' or published_at is not null)
);
create index definitions_newest on definitions (company_id, kind, made_at desc, id desc);
create trigger stays_published before update on definitions for each row
  when (new.status <> old.status and (old.status = 'RETIRED' or new.status = 'DRAFT'))
  execute function refuse_move();
alter table definitions enable row level security;
alter table definitions force row level security;
create policy own_company on definitions
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert, update (status, roles, published_at, version) on definitions to ${appRole};
grant select on definitions to ${auditorRole};
