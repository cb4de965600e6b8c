--liquibase formatted sql

--changeset ticketflower:companies
-- Of no company: the directory.
create table companies (
  id uuid primary key,
  slug text not null unique,
  name text not null
);
grant select, insert, update on companies to ${appRole};
grant select on companies to ${auditorRole};

--changeset ticketflower:company-roles
create table company_roles (
  company_id uuid not null references companies,
  id uuid not null,
  name text not null,
  folded_name text not null,
  version integer not null,
  primary key (company_id, id),
  constraint company_roles_name unique (company_id, folded_name)
);
alter table company_roles enable row level security;
alter table company_roles force row level security;
create policy own_company on company_roles
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert, update (name, folded_name, version) on company_roles to ${appRole};
grant select on company_roles to ${auditorRole};
