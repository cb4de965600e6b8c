--liquibase formatted sql

--changeset ticketflower:tables-of-companies splitStatements:false
-- All tables that hold anything of a company, each behind those that it points to: rows can be put in
-- in this order, and deleted in the opposite one. Read from the catalogue, so that no table is forgotten.
create function company_tables() returns text[]
  language sql stable
as $$
  with recursive
    tables (oid, name) as (
      select c.oid, c.relname::text
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'company_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')),
    placed (oid, place) as (
      select oid, 0 from tables
      union
      select f.conrelid, placed.place + 1
      from placed
      join pg_constraint f
        on f.confrelid = placed.oid and f.contype = 'f' and f.conrelid <> f.confrelid
      join tables on tables.oid = f.conrelid)
  select array_agg(name order by place, name)
  from (
    select tables.name, max(placed.place) as place
    from placed join tables on tables.oid = placed.oid
    group by tables.name) ordered
$$;

--changeset ticketflower:delete-company splitStatements:false
-- The application's role may delete neither history nor most of the rest, and shall not be able to: no
-- slip in a statement can destroy what was done. Yet a company that is given up must be really gone.
-- So this one function does it, with the rights of the owner of the tables, and does nothing else: it
-- takes no statement from outside, and refuses unless the directory says that this company is to be
-- deleted and that its time has come. Row security binds the owner too, so it enters the company.
-- Whoever belongs to no other company goes too; where another company's history still names them, the
-- account is closed.
create function delete_company(gone uuid, moment timestamptz) returns boolean
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
as $$
declare
  entered text := coalesce(current_setting('app.company_id', true), '');
  people uuid[];
  person uuid;
  company_table text;
begin
  perform from companies
  where id = gone and status = 'TO_BE_DELETED' and deletion_due <= moment
  for update;
  if not found then
    return false;
  end if;
  perform set_config('app.company_id', gone::text, true);
  people := array(select user_id from memberships where company_id = gone);
  for company_table in
    select name from unnest(company_tables()) with ordinality as ordered (name, place)
    order by place desc
  loop
    execute format('delete from public.%I where company_id = $1', company_table) using gone;
  end loop;
  delete from companies where id = gone;
  foreach person in array people loop
    if not exists (select from user_companies where user_id = person) then
      delete from sessions where user_id = person;
      delete from password_resets where user_id = person;
      begin
        delete from users where id = person;
      exception when foreign_key_violation then
        update users set closed_at = coalesce(closed_at, moment) where id = person;
      end;
    end if;
  end loop;
  perform set_config('app.company_id', entered, true);
  return true;
end
$$;

--changeset ticketflower:who-may-delete-companies
revoke execute on function delete_company(uuid, timestamptz) from public;
grant execute on function delete_company(uuid, timestamptz) to ${appRole};
