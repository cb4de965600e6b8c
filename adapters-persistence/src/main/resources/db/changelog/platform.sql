--liquibase formatted sql

--changeset ticketflower:platform-users
-- Of no company: those who run the installation. They belong to none.
create table platform_users (
  user_id uuid primary key references users,
  role text not null check (role in ('SUPERUSER', 'PLATFORM_ADMIN'))
);
grant select, insert, update (role) on platform_users to ${appRole};
grant select on platform_users to ${auditorRole};

-- Shut out by the installation, whatever their companies say.
alter table users add column deactivated_at timestamptz;

--changeset ticketflower:platform-sessions
-- Of no company: log-ins of those who run the installation, and with a company their acting for it. The
-- company has no foreign key, since a session may outlive it.
create table platform_sessions (
  id uuid primary key,
  user_id uuid not null references platform_users,
  started_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  company_id uuid,
  reason text,
  writes boolean,
  check ((company_id is null) = (reason is null) and (company_id is null) = (writes is null))
);
create index platform_sessions_of_user on platform_sessions (user_id);
grant select, insert, update (expires_at, ended_at), delete on platform_sessions to ${appRole};
grant select on platform_sessions to ${auditorRole};

--changeset ticketflower:tickets-of-all-companies splitStatements:false
-- All that the platform may know of the companies' tickets is how many there are. Nobody gets past row
-- security for that: one company after the other is visited, and nothing but the sum comes back. Tickets
-- are numbered without a gap, so the last number is their count.
create function count_tickets_of_all_companies() returns bigint
  language plpgsql
as $$
declare
  here text := current_setting('app.company_id', true);
  one uuid;
  total bigint := 0;
begin
  for one in select id from companies loop
    perform set_config('app.company_id', one::text, true);
    total := total
      + coalesce((select last_number from ticket_counters where company_id = one), 0);
  end loop;
  perform set_config('app.company_id', coalesce(here, ''), true);
  return total;
end
$$;
