-- What must hold at every moment between two transactions, whatever happened. Each query finds the rows
-- that break the sentence above it, and so must find none. Run as the auditor, who sees all companies.

-- invariant: a completed or cancelled task has exactly one such entry in the history
select t.company_id, t.id as task, t.status, count(h.number) as entries
from tasks t
left join history h
  on h.company_id = t.company_id and h.instance_id = t.instance_id and h.task_id = t.id
  and h.what = 'TASK_' || t.status
where t.status in ('COMPLETED', 'CANCELLED')
group by t.company_id, t.id, t.status
having count(h.number) <> 1;

-- invariant: a task that the history calls completed or cancelled has stayed so
select h.company_id, h.task_id as task, h.what, t.status
from history h
join tasks t on t.company_id = h.company_id and t.id = h.task_id
where h.what in ('TASK_COMPLETED', 'TASK_CANCELLED') and h.what <> 'TASK_' || t.status;

-- invariant: a completed or cancelled instance has exactly one such entry in the history
select i.company_id, i.id as instance, i.status, count(h.number) as entries
from workflow_instances i
left join history h
  on h.company_id = i.company_id and h.instance_id = i.id and h.what = 'INSTANCE_' || i.status
where i.status in ('COMPLETED', 'CANCELLED')
group by i.company_id, i.id, i.status
having count(h.number) <> 1;

-- invariant: an instance that the history calls completed or cancelled has stayed so
select h.company_id, h.instance_id as instance, h.what, i.status
from history h
join workflow_instances i on i.company_id = h.company_id and i.id = h.instance_id
where h.what in ('INSTANCE_COMPLETED', 'INSTANCE_CANCELLED') and h.what <> 'INSTANCE_' || i.status;

-- invariant: only a task that has moved on has successors
select t.company_id, t.id as task, t.status, n.id as successor
from tasks n
join tasks t on t.company_id = n.company_id and t.id = n.came_from_id
where t.moved_on_at is null;

-- invariant: a task has one set of successors
select company_id, instance_id as instance, came_from_id as task, key, branch, count(*) as made
from tasks
group by company_id, instance_id, came_from_id, key, branch
having count(*) > 1;

-- invariant: the history of an instance is numbered 1 to n without a gap
select i.company_id, i.id as instance, i.last_history, count(h.number) as entries,
  max(h.number) as highest
from workflow_instances i
left join history h on h.company_id = i.company_id and h.instance_id = i.id
group by i.company_id, i.id
having count(h.number) <> i.last_history or coalesce(max(h.number), 0) <> i.last_history;

-- invariant: the tasks of an instance are numbered 1 to n without a gap
select i.company_id, i.id as instance, i.last_task, count(t.number) as tasks,
  max(t.number) as highest
from workflow_instances i
left join tasks t on t.company_id = i.company_id and t.instance_id = i.id
group by i.company_id, i.id
having count(t.number) <> i.last_task or coalesce(max(t.number), 0) <> i.last_task;

-- invariant: an active ticket has a task to work on, work waiting, or an open error
select t.company_id, t.id as ticket, t.number
from tickets t
where t.status = 'ACTIVE'
  and not exists (
    select from workflow_instances i
    join tasks k on k.company_id = i.company_id and k.instance_id = i.id
    where i.company_id = t.company_id and i.ticket_id = t.id
      and k.status in ('OPEN', 'IN_PROGRESS'))
  and not exists (
    select from work w where w.company_id = t.company_id and w.ticket_id = t.id)
  and not exists (
    select from ticket_errors e
    where e.company_id = t.company_id and e.ticket_id = t.id and e.status <> 'RESOLVED');

-- invariant: a completed task of a live instance moves on, or has work waiting or an open error
select t.company_id, t.id as task, t.instance_id as instance
from tasks t
join workflow_instances i on i.company_id = t.company_id and i.id = t.instance_id
where t.status = 'COMPLETED' and t.moved_on_at is null
  and i.status not in ('COMPLETED', 'CANCELLED')
  and not exists (
    select from work w
    where w.company_id = t.company_id and w.task_id = t.id and w.job = 'MOVE_ON')
  and not exists (
    select from ticket_errors e
    where e.company_id = t.company_id and e.task_id = t.id and e.status <> 'RESOLVED');

-- invariant: nothing goes on in an instance that is over
select t.company_id, t.id as task, t.status, i.status as instance_status
from tasks t
join workflow_instances i on i.company_id = t.company_id and i.id = t.instance_id
where i.status in ('COMPLETED', 'CANCELLED') and t.status not in ('COMPLETED', 'CANCELLED');

-- invariant: a ticket and its instance agree on whether they are over
select t.company_id, t.id as ticket, t.status, i.status as instance_status
from tickets t
left join workflow_instances i on i.company_id = t.company_id and i.ticket_id = t.id
where case t.status
  when 'ACTIVE' then i.status in ('COMPLETED', 'CANCELLED')
  when 'COMPLETED' then i.status is distinct from 'COMPLETED'
  else i.status <> 'CANCELLED'
end;

-- invariant: an instance runs by the definition that its ticket was submitted for
select i.company_id, i.id as instance, i.definition_id, t.workflow_id
from workflow_instances i
join tickets t on t.company_id = i.company_id and t.id = i.ticket_id
where i.definition_id <> t.workflow_id;

-- invariant: a ticket was submitted by definitions of the right kind that were published
select t.company_id, t.id as ticket, d.id as definition, d.kind, d.status
from tickets t
join definitions d on d.company_id = t.company_id and d.id in (t.definition_id, t.workflow_id)
where d.published_at is null
  or d.kind <> case d.id when t.workflow_id then 'WORKFLOW' else 'TICKET' end;

-- invariant: every work is announced, with the time when it is due
select w.company_id, w.id as work, w.due, s.company_id as announced_of, s.work_id, s.due as announced
from work w
full join work_signal s on s.company_id = w.company_id and s.work_id = w.id
where w.due is distinct from s.due;

-- invariant: the tickets of a company are numbered 1 to n without a gap
select c.id as company_id, n.last_number, count(t.number) as tickets, max(t.number) as highest
from companies c
left join ticket_counters n on n.company_id = c.id
left join tickets t on t.company_id = c.id
group by c.id, n.last_number
having count(t.number) <> coalesce(n.last_number, 0)
  or coalesce(max(t.number), 0) <> coalesce(n.last_number, 0);

-- invariant: an entry, a work or an error is about a task of its own instance or ticket
select h.company_id, 'history' as of, h.task_id as task
from history h join tasks t on t.company_id = h.company_id and t.id = h.task_id
where t.instance_id <> h.instance_id
union all
select w.company_id, 'work', w.task_id
from work w join tasks t on t.company_id = w.company_id and t.id = w.task_id
where t.ticket_id <> w.ticket_id
union all
select e.company_id, 'ticket_errors', e.task_id
from ticket_errors e join tasks t on t.company_id = e.company_id and t.id = e.task_id
where t.ticket_id <> e.ticket_id or t.instance_id <> e.instance_id;

-- invariant: roles that a task or a published definition names are its own company's
select t.company_id, 'tasks' as of, t.id, r.id as role
from tasks t cross join lateral unnest(t.company_roles) as r (id)
where not exists (
  select from company_roles c where c.company_id = t.company_id and c.id = r.id)
union all
select d.company_id, 'definitions', d.id, cast(r.value as uuid)
from definitions d cross join lateral json_each_text(d.roles) as r
where not exists (
  select from company_roles c where c.company_id = d.company_id and c.id = cast(r.value as uuid));

-- invariant: the directory knows exactly the members of each company
select m.company_id, m.user_id, u.company_id as listed_of, u.user_id as listed
from (select * from memberships where status <> 'REMOVED') m
full join user_companies u on u.company_id = m.company_id and u.user_id = m.user_id
where m.user_id is null or u.user_id is null or u.admitted <> (m.status = 'ACTIVE');

-- invariant: nobody is left without a company, but for closed accounts and the platform's people, who have none
select u.id
from users u
where (u.closed_at is null and not exists (select from platform_users p where p.user_id = u.id))
  <> exists (select from user_companies c where c.user_id = u.id);

-- invariant: every company with members has an owner who can act
select company_id
from memberships
group by company_id
having not bool_or('OWNER' = any (roles) and status = 'ACTIVE');
