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

--changeset ticketflower:company-profiles
create table company_profiles (
  company_id uuid primary key references companies,
  legal_name text,
  address json not null,
  phone text,
  email text,
  version integer not null
);
alter table company_profiles enable row level security;
alter table company_profiles force row level security;
create policy own_company on company_profiles
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert, update (legal_name, address, phone, email, version)
  on company_profiles to ${appRole};
grant select on company_profiles to ${auditorRole};
grant delete on company_roles to ${appRole};

--changeset ticketflower:company-states
alter table companies
  add column status text not null default 'ACTIVE'
    check (status in ('ACTIVE', 'SUSPENDED_BY_OWNER', 'SUSPENDED_BY_PLATFORM', 'TO_BE_DELETED')),
  add column status_since timestamptz,
  add column deletion_due timestamptz,
  add check ((status = 'ACTIVE') = (status_since is null)),
  add check ((status = 'TO_BE_DELETED') = (deletion_due is not null));

--changeset ticketflower:company-roles-are-described
alter table company_roles
  add column description text not null default '' check (char_length(description) <= 500);
grant update (description) on company_roles to ${appRole};
