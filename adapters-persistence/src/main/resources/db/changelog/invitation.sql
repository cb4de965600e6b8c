--liquibase formatted sql

--changeset ticketflower:invitations
-- Expired is no status: it needs only a clock. REPLACED had expired and made place for another one,
-- so that of one person no two are open. The roles are looked at again when somebody accepts.
create table invitations (
  company_id uuid not null references companies,
  id uuid not null,
  email text not null check (email !~ '[A-Z]'),
  roles text[] not null check (
    cardinality(roles) > 0
    and roles <@ array['ADMIN', 'TICKET_ADMIN', 'WORKFLOW_CREATOR', 'TASK_WORKER', 'USER']),
  company_roles uuid[] not null,
  inviter_id uuid not null,
  created_at timestamptz not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null check (
    expires_at > sent_at and expires_at <= sent_at + interval '30 days'),
  status text not null check (status in ('OPEN', 'REPLACED', 'ACCEPTED', 'REVOKED')),
  decided_at timestamptz,
  accepted_by uuid,
  seconds_to_acceptance double precision generated always as (
    case status when 'ACCEPTED' then extract(epoch from decided_at - created_at) end) stored,
  version integer not null,
  primary key (company_id, id),
  foreign key (company_id, inviter_id) references memberships,
  foreign key (company_id, accepted_by) references memberships,
  check ((status in ('ACCEPTED', 'REVOKED')) = (decided_at is not null)),
  check ((status = 'ACCEPTED') = (accepted_by is not null))
);
create unique index invitations_open on invitations (company_id, email) where status = 'OPEN';
create index invitations_of_person on invitations (company_id, email);
create index invitations_newest on invitations (company_id, created_at, id);
alter table invitations enable row level security;
alter table invitations force row level security;
create policy own_company on invitations
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert, delete on invitations to ${appRole};
grant update (sent_at, expires_at, status, decided_at, accepted_by, version) on invitations to ${appRole};
grant select on invitations to ${auditorRole};

--changeset ticketflower:invitation-tokens
-- Of no company: a token is found by its hash before a company is known.
create table invitation_tokens (
  hash text primary key,
  company_id uuid not null,
  invitation_id uuid not null,
  unique (company_id, invitation_id),
  foreign key (company_id, invitation_id) references invitations on delete cascade
);
grant select, insert, delete on invitation_tokens to ${appRole};
grant select on invitation_tokens to ${auditorRole};

--changeset ticketflower:invitation-sendings
-- How often somebody has let letters go out. Outlives the invitations, or deleting them would
-- give the count back; thrown away by the next one after an hour.
create table invitation_sendings (
  company_id uuid not null,
  id uuid not null,
  inviter_id uuid not null,
  at timestamptz not null,
  primary key (company_id, id),
  foreign key (company_id, inviter_id) references memberships
);
create index invitation_sendings_of_member on invitation_sendings (company_id, inviter_id, at);
alter table invitation_sendings enable row level security;
alter table invitation_sendings force row level security;
create policy own_company on invitation_sendings
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert, delete on invitation_sendings to ${appRole};
grant select on invitation_sendings to ${auditorRole};
