--liquibase formatted sql

--changeset ticketflower:trials
-- Of no company: which companies are there for guests. Goes with its company.
create table trials (
  id uuid primary key references companies on delete cascade,
  shared boolean not null,
  ends_at timestamptz not null,
  most_records integer not null check (most_records between 1 and 100)
);
create index trials_that_end on trials (ends_at);
grant select, insert, update (ends_at), delete on trials to ${appRole};
grant select on trials to ${auditorRole};

--changeset ticketflower:guests
-- Of no company, and numbers only: guests and their companies are gone soon, while these are still
-- counted. So nothing refers to either.
create table guests (
  id uuid primary key,
  trial_id uuid not null,
  came_at timestamptz not null,
  kept_at timestamptz,
  tickets integer not null default 0,
  contacts integer not null default 0,
  definitions integer not null default 0,
  company_roles integer not null default 0
);
create index guests_of_trial on guests (trial_id);
create index guests_by_day on guests (came_at);
grant select, insert, update (kept_at, tickets, contacts, definitions, company_roles)
  on guests to ${appRole};
grant select on guests to ${auditorRole};
