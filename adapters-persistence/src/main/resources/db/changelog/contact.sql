--liquibase formatted sql

--changeset ticketflower:contacts
create table contacts (
  company_id uuid not null references companies,
  id uuid not null,
  name text not null,
  email text,
  phone text,
  note text not null,
  status text not null check (status in ('ACTIVE', 'INACTIVE', 'ARCHIVED')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  primary key (company_id, id)
);
create index contacts_newest on contacts (company_id, created_at desc, id desc);
create unique index contacts_email on contacts (company_id, email) where status <> 'ARCHIVED';
alter table contacts enable row level security;
alter table contacts force row level security;
create policy own_company on contacts
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert, update (name, email, phone, note, status, updated_at, version)
  on contacts to ${appRole};
grant select on contacts to ${auditorRole};

--changeset ticketflower:contacts-of-tickets
-- Written with the ticket and never changed. The tickets that are there are looked through for the
-- key, which row security would forbid the owner too.
alter table tickets no force row level security;
alter table contacts no force row level security;
alter table tickets
  add column contact_id uuid,
  add foreign key (company_id, contact_id) references contacts;
alter table tickets force row level security;
alter table contacts force row level security;
create index tickets_of_contact on tickets (company_id, contact_id, submitted_at desc, id desc)
  where contact_id is not null;
