--liquibase formatted sql

--changeset ticketflower:users
-- Of no company. The domain folds the address before it comes here.
create table users (
  id uuid primary key,
  email text not null unique check (email !~ '[A-Z]'),
  first_name text not null,
  last_name text not null,
  password_hash text not null
);
grant select, insert, update on users to ${appRole};
grant select on users to ${auditorRole};

--changeset ticketflower:user-companies
-- Of no company: what log-in has to know before a company is chosen.
create table user_companies (
  company_id uuid not null references companies,
  user_id uuid not null references users,
  joined bigint generated always as identity,
  primary key (company_id, user_id)
);
create index user_companies_of_user on user_companies (user_id, joined);
grant select, insert on user_companies to ${appRole};
grant select on user_companies to ${auditorRole};
grant select on sequence user_companies_joined_seq to ${auditorRole};

--changeset ticketflower:sessions
-- Of no company: a token is found by its hash before a company is known.
create table sessions (
  id uuid primary key,
  user_id uuid not null references users,
  company_id uuid not null references companies,
  started_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_of_user on sessions (user_id);
grant select, insert, update (ended_at), delete on sessions to ${appRole};
grant select on sessions to ${auditorRole};

create table refresh_tokens (
  hash text primary key,
  session_id uuid not null references sessions on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index refresh_tokens_of_session on refresh_tokens (session_id);
grant select, insert, update (expires_at, used_at), delete on refresh_tokens to ${appRole};
grant select on refresh_tokens to ${auditorRole};

--changeset ticketflower:memberships
-- last_assigned_at changes with every task that is given to somebody: room for it on the same page.
create table memberships (
  company_id uuid not null references companies,
  user_id uuid not null references users,
  roles text[] not null check (
    cardinality(roles) > 0
    and roles <@ array['OWNER', 'ADMIN', 'TICKET_ADMIN', 'WORKFLOW_CREATOR', 'TASK_WORKER', 'USER']),
  joined_at timestamptz not null,
  last_assigned_at timestamptz,
  version integer not null,
  primary key (company_id, user_id)
) with (fillfactor = 70);
alter table memberships enable row level security;
alter table memberships force row level security;
create policy own_company on memberships
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert, update (roles, last_assigned_at, version) on memberships to ${appRole};
grant select on memberships to ${auditorRole};

create table membership_company_roles (
  company_id uuid not null,
  user_id uuid not null,
  role_id uuid not null,
  primary key (company_id, user_id, role_id),
  foreign key (company_id, user_id) references memberships,
  foreign key (company_id, role_id) references company_roles
);
alter table membership_company_roles enable row level security;
alter table membership_company_roles force row level security;
create policy own_company on membership_company_roles
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert, delete on membership_company_roles to ${appRole};
grant select on membership_company_roles to ${auditorRole};

--changeset ticketflower:refresh-tokens-expired
-- There are many more tokens than sessions, and nearly all that are looked through have not expired.
create index refresh_tokens_expired on refresh_tokens (expires_at);

--changeset ticketflower:members-come-and-go
-- Whoever is removed stays as a row: what they did points to it.
alter table memberships
  add column status text not null default 'ACTIVE'
    check (status in ('ACTIVE', 'DEACTIVATED', 'REMOVED')),
  add column away_until timestamptz,
  add column most_tasks integer check (most_tasks between 1 and 1000);
alter table memberships alter column status drop default;
grant update (status, joined_at, away_until, most_tasks) on memberships to ${appRole};

-- An address is free again once the account that had it is closed.
alter table users add column closed_at timestamptz;
alter table users drop constraint users_email_key;
create unique index users_email on users (email) where closed_at is null;

alter table user_companies add column admitted boolean not null default true;
grant update (admitted), delete on user_companies to ${appRole};

--changeset ticketflower:sessions-tell-where-from
-- By which people recognise their sessions.
alter table sessions
  add column last_used_at timestamptz,
  add column address text,
  add column client text check (char_length(client) <= 200);
update sessions set last_used_at = started_at;
alter table sessions alter column last_used_at set not null;
grant update (last_used_at, address, client) on sessions to ${appRole};

--changeset ticketflower:people-say-how-to-write-to-them
alter table users
  add column language text check (char_length(language) <= 35),
  add column time_zone text check (char_length(time_zone) <= 60);

--changeset ticketflower:verified-addresses
-- Whoever is here already was here before addresses had to be verified, and counts as verified.
alter table users add column email_verified_at timestamptz;
update users set email_verified_at = now();

-- Of no company: a person belongs to the installation. One token a person; a new one takes its place.
-- The address is the person's own, or the one that they want to have instead.
create table email_proofs (
  user_id uuid primary key references users on delete cascade,
  email text not null check (email !~ '[A-Z]'),
  hash text not null unique,
  expires_at timestamptz not null
);
grant select, insert, update (email, hash, expires_at), delete on email_proofs to ${appRole};
grant select on email_proofs to ${auditorRole};
