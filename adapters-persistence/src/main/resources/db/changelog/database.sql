--liquibase formatted sql

--changeset ticketflower:who-may-see-the-schema
-- The auditor dumps all there is, Liquibase's own tables too.
grant usage on schema public to ${appRole}, ${auditorRole};
grant select on databasechangelog, databasechangeloglock to ${auditorRole};

--changeset ticketflower:company-of-the-transaction splitStatements:false
-- What every policy compares with. Raises where no company was set, since showing nothing would hide a
-- mistake; after a transaction the setting is '' and not null. Policies call it as
-- (select current_company()), so that it runs once a statement and not once a row.
create function current_company() returns uuid
  language plpgsql stable parallel safe
as $$
declare
  company text := current_setting('app.company_id', true);
begin
  if company is null or company = '' then
    raise insufficient_privilege using message = 'no company set';
  end if;
  return company;
end
$$;

--changeset ticketflower:what-is-over-stays-over splitStatements:false
-- The triggers that call it say which moves they refuse.
create function refuse_move() returns trigger
  language plpgsql
as $$
begin
  raise check_violation using message =
    format('Expected %s %s to stay %s, but got %s.', tg_table_name, old.id, old.status, new.status);
end
$$;

--changeset ticketflower:what-is-over-stays-over-on-the-way splitStatements:false
-- The same where rows change all day: given the statuses that are final. It asks by itself, since
-- PostgreSQL takes a trigger's condition apart anew with every statement.
create function stay_over() returns trigger
  language plpgsql
as $$
begin
  if new.status <> old.status and old.status = any (tg_argv) then
    raise check_violation using message =
      format('Expected %s %s to stay %s, but got %s.', tg_table_name, old.id, old.status, new.status);
  end if;
  return new;
end
$$;

--changeset ticketflower:company-of-the-transaction-in-line splitStatements:false
-- The same as one expression, which the planner puts in place of the call: a call costs more than all
-- that it does, and each part of a statement asks once.
create function refuse_without_company() returns uuid
  language plpgsql stable parallel safe
as $$
begin
  raise insufficient_privilege using message = 'no company set';
end
$$;
create or replace function current_company() returns uuid
  language sql stable parallel safe
  return coalesce(
    nullif(current_setting('app.company_id', true), '')::uuid, refuse_without_company());
