--liquibase formatted sql

--changeset ticketflower:workflow-instances
-- Changes with every step: no index holds what changes, and there is room for it on the same page.
-- Neither its ticket nor its definition may ever change, so nobody is granted that; the second unique
-- constraint lets a task point to all three at once, at the price of one key.
create table workflow_instances (
  company_id uuid not null,
  id uuid not null,
  ticket_id uuid not null,
  definition_id uuid not null,
  status text not null
    check (status in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'ON_HOLD')),
  data json not null,
  last_history integer not null check (last_history >= 0),
  last_task integer not null check (last_task >= 0),
  primary key (company_id, id),
  constraint workflow_instances_of_ticket unique (company_id, ticket_id),
  constraint workflow_instances_of_tasks unique (company_id, id, ticket_id, definition_id),
  foreign key (company_id, ticket_id) references tickets,
  foreign key (company_id, definition_id) references definitions
) with (fillfactor = 70);
create trigger stays_over before update of status on workflow_instances for each row
  execute function stay_over('COMPLETED', 'CANCELLED');
alter table workflow_instances enable row level security;
alter table workflow_instances force row level security;
create policy own_company on workflow_instances
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert, update (status, data, last_history, last_task)
  on workflow_instances to ${appRole};
grant select on workflow_instances to ${auditorRole};

--changeset ticketflower:tasks
-- The worker is whoever has it on their list, or did it.
create table tasks (
  company_id uuid not null,
  id uuid not null,
  instance_id uuid not null,
  ticket_id uuid not null,
  definition_id uuid not null,
  key text not null,
  title text not null,
  number integer not null check (number > 0),
  branch text not null,
  came_from_id uuid,
  status text not null
    check (status in ('OPEN', 'IN_PROGRESS', 'PENDING', 'COMPLETED', 'CANCELLED', 'ERROR')),
  worker_id uuid,
  company_roles uuid[] not null,
  input json not null,
  output json,
  created_at timestamptz not null,
  due_at timestamptz,
  ended_at timestamptz,
  moved_on_at timestamptz,
  version integer not null,
  constraint tasks_of_instance unique (company_id, instance_id, number),
  foreign key (company_id, instance_id, ticket_id, definition_id)
    references workflow_instances (company_id, id, ticket_id, definition_id),
  foreign key (company_id, worker_id) references memberships,
  check (
    case status
      when 'OPEN' then true
      when 'IN_PROGRESS' then worker_id is not null
      when 'COMPLETED' then worker_id is not null
      else worker_id is null
    end),
  check ((status = 'COMPLETED') = (output is not null)),
  check ((status in ('COMPLETED', 'CANCELLED')) = (ended_at is not null)),
  check (moved_on_at is null or status = 'COMPLETED')
) with (fillfactor = 85);
create index tasks_newest on tasks (company_id, created_at desc, id desc);
-- A statement about one instance must not imply the condition of either index below, or the planner
-- may read all of a company's open tasks through it.
create index tasks_on_lists on tasks (company_id, worker_id, created_at desc, id desc)
  where status in ('OPEN', 'IN_PROGRESS');
create index tasks_free on tasks (company_id, created_at desc, id desc)
  where status = 'OPEN' and worker_id is null;
-- The primary key is made last: of indexes that cost the same, as all of a new table do, the planner
-- takes the youngest, and keeps to it until statistics are there.
alter table tasks
  add primary key (company_id, id),
  add foreign key (company_id, came_from_id) references tasks;
create trigger stays_over before update of status on tasks for each row
  execute function stay_over('COMPLETED', 'CANCELLED');
alter table tasks enable row level security;
alter table tasks force row level security;
create policy own_company on tasks
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert, update (status, worker_id, output, ended_at, moved_on_at, version)
  on tasks to ${appRole};
grant select on tasks to ${auditorRole};

--changeset ticketflower:input-of-joins
-- A join gets its input when its last branch has come.
grant update (input) on tasks to ${appRole};

--changeset ticketflower:history
-- Written once: nobody may change or delete it.
create table history (
  company_id uuid not null,
  instance_id uuid not null,
  number integer not null check (number > 0),
  what text not null,
  task_id uuid,
  by_id uuid,
  at timestamptz not null,
  details json not null,
  primary key (company_id, instance_id, number),
  foreign key (company_id, instance_id) references workflow_instances,
  foreign key (company_id, task_id) references tasks,
  foreign key (company_id, by_id) references memberships
);
alter table history enable row level security;
alter table history force row level security;
create policy own_company on history
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert on history to ${appRole};
grant select on history to ${auditorRole};

--changeset ticketflower:work
-- A queue: rows come and go all the time. A ticket starts once, and a completed task moves on once.
create table work (
  company_id uuid not null,
  id uuid not null,
  ticket_id uuid not null,
  job text not null check (job in ('START', 'MOVE_ON', 'ASSIGN')),
  task_id uuid,
  chosen text,
  due timestamptz not null,
  attempts integer not null check (attempts >= 0),
  primary key (company_id, id),
  foreign key (company_id, ticket_id) references tickets,
  foreign key (company_id, task_id) references tasks,
  check ((job = 'START') = (task_id is null)),
  check (chosen is null or job = 'MOVE_ON')
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
create unique index work_to_start on work (company_id, ticket_id) where job = 'START';
create unique index work_to_move_on on work (company_id, task_id) where job = 'MOVE_ON';
create index work_due on work (company_id, due, id);
alter table work enable row level security;
alter table work force row level security;
create policy own_company on work
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert, update (due, attempts), delete on work to ${appRole};
grant select on work to ${auditorRole};

-- Of no company, since nobody can look behind row security to see which company has work. One row for
-- each row of work, so that no two transactions meet in one.
create table work_signal (
  company_id uuid not null,
  work_id uuid not null,
  due timestamptz not null,
  primary key (company_id, work_id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
create index work_signal_due on work_signal (due, company_id);
grant select, insert, update (due), delete on work_signal to ${appRole};
grant select on work_signal to ${auditorRole};

--changeset ticketflower:ticket-errors
create table ticket_errors (
  company_id uuid not null,
  id uuid not null,
  ticket_id uuid not null,
  instance_id uuid,
  task_id uuid,
  kind text not null
    check (kind in ('WORKFLOW_CREATION', 'TASK_CREATION', 'TASK_UPDATE', 'WORKFLOW_TRANSITION')),
  code text not null,
  message text not null,
  detail text not null,
  fingerprint text not null,
  status text not null check (status in ('NEW', 'REVIEWED', 'RESOLVED')),
  notes text not null,
  raised_at timestamptz not null,
  handled_by uuid,
  version integer not null,
  primary key (company_id, id),
  foreign key (company_id, ticket_id) references tickets,
  foreign key (company_id, instance_id) references workflow_instances,
  foreign key (company_id, task_id) references tasks,
  foreign key (company_id, handled_by) references memberships
);
create index ticket_errors_of_ticket on ticket_errors (company_id, ticket_id);
create index ticket_errors_open on ticket_errors (company_id, code) where status <> 'RESOLVED';
create index ticket_errors_newest on ticket_errors (company_id, raised_at desc, id desc);
create trigger stays_resolved before update on ticket_errors for each row
  when (new.status <> old.status and (old.status = 'RESOLVED' or new.status = 'NEW'))
  execute function refuse_move();
alter table ticket_errors enable row level security;
alter table ticket_errors force row level security;
create policy own_company on ticket_errors
  using (company_id = (select current_company()))
  with check (company_id = (select current_company()));
grant select, insert, update (status, notes, handled_by, version) on ticket_errors to ${appRole};
grant select on ticket_errors to ${auditorRole};

--changeset ticketflower:what-must-hold-on-the-way splitStatements:false
-- The same as the checks that they take the place of. PostgreSQL reads a table's checks anew with every
-- statement that writes to it, word for word, which took longer than writing: a call is short.
create function instance_holds(status text, last_history integer, last_task integer) returns boolean
  language plpgsql immutable parallel safe
as $$
begin
  return status in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'ON_HOLD')
    and last_history >= 0
    and last_task >= 0;
end
$$;
alter table workflow_instances
  drop constraint workflow_instances_status_check,
  drop constraint workflow_instances_last_history_check,
  drop constraint workflow_instances_last_task_check,
  add check (instance_holds(status, last_history, last_task));

create function task_holds(
  number integer, status text, worker_id uuid, output json, ended_at timestamptz,
  moved_on_at timestamptz
) returns boolean
  language plpgsql immutable parallel safe
as $$
begin
  return number > 0
    and case status
      when 'OPEN' then true
      when 'IN_PROGRESS' then worker_id is not null
      when 'COMPLETED' then worker_id is not null
      when 'PENDING' then worker_id is null
      when 'CANCELLED' then worker_id is null
      when 'ERROR' then worker_id is null
      else false
    end
    and (status = 'COMPLETED') = (output is not null)
    and (status in ('COMPLETED', 'CANCELLED')) = (ended_at is not null)
    and (moved_on_at is null or status = 'COMPLETED');
end
$$;
alter table tasks
  drop constraint tasks_number_check,
  drop constraint tasks_status_check,
  drop constraint tasks_check,
  drop constraint tasks_check1,
  drop constraint tasks_check2,
  drop constraint tasks_check3,
  add check (task_holds(number, status, worker_id, output, ended_at, moved_on_at));

create function work_holds(job text, task_id uuid, chosen text, attempts integer) returns boolean
  language plpgsql immutable parallel safe
as $$
begin
  return job in ('START', 'MOVE_ON', 'ASSIGN')
    and attempts >= 0
    and (job = 'START') = (task_id is null)
    and (chosen is null or job = 'MOVE_ON');
end
$$;
alter table work
  drop constraint work_job_check,
  drop constraint work_attempts_check,
  drop constraint work_check,
  drop constraint work_check1,
  add check (work_holds(job, task_id, chosen, attempts));
