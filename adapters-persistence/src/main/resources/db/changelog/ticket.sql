--liquibase formatted sql

--changeset ticketflower:ticket-counters
create table ticket_counters (
  company_id uuid primary key references companies,
  last_number bigint not null check (last_number > 0)
) with (fillfactor = 50);
alter table ticket_counters enable row level security;
alter table ticket_counters force row level security;
create policy own_company on ticket_counters
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert, update (last_number) on ticket_counters to ${appRole};
grant select on ticket_counters to ${auditorRole};

--changeset ticketflower:tickets
-- Data is json and not jsonb, here and below: members keep their order and numbers their form, and
-- nothing is taken apart that is only ever read as a whole.
create table tickets (
  company_id uuid not null,
  id uuid not null,
  number bigint not null check (number > 0),
  title text not null,
  definition_id uuid not null,
  workflow_id uuid not null,
  submitter_id uuid not null,
  data json not null,
  status text not null check (status in ('ACTIVE', 'COMPLETED', 'WITHDRAWN', 'CANCELLED')),
  submitted_at timestamptz not null,
  closed_at timestamptz check (closed_at is null or status <> 'ACTIVE'),
  version integer not null,
  primary key (company_id, id),
  constraint tickets_number unique (company_id, number),
  foreign key (company_id, definition_id) references definitions,
  foreign key (company_id, workflow_id) references definitions,
  foreign key (company_id, submitter_id) references memberships
);
create index tickets_newest on tickets (company_id, submitted_at desc, id desc);
create index tickets_of_submitter on tickets (company_id, submitter_id, submitted_at desc, id desc);
create trigger stays_over before update on tickets for each row
  when (new.status <> old.status and old.status <> 'ACTIVE')
  execute function refuse_move();
alter table tickets enable row level security;
alter table tickets force row level security;
create policy own_company on tickets
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert, update (status, closed_at, version) on tickets to ${appRole};
grant select on tickets to ${auditorRole};

--changeset ticketflower:tickets-by-title
-- As the list of tickets is sorted by title, which never changes. Whatever else lists are sorted by
-- is read and sorted: an index on what changes would be paid for with every step of every ticket.
create index tickets_by_title on tickets (company_id, lower(title) collate "C", id);
