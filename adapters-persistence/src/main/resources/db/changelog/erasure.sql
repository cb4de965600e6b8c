--liquibase formatted sql

--changeset ticketflower:erase-person splitStatements:false
-- Takes a person's address and name out of every table. What they did stays, and so do they, as a row that
-- everything they did points to. The application's role may change neither the address of an invitation
-- nor what was done in no company, and works in one company at a time; so this one function does it, with
-- the rights of the owner of the tables, and only for a person whose account is closed. Row security binds
-- the owner too, so it enters each company. Sealed entries of the audit log hold no address and no name.
create function erase_person(
  person uuid, new_email text, new_first_name text, new_last_name text, moment timestamptz)
  returns boolean
  language plpgsql
  security definer
  set search_path = pg_catalog, public, pg_temp
as $$
declare
  entered text := coalesce(current_setting('app.company_id', true), '');
  old_email text;
  is_another boolean;
  company uuid;
begin
  select email into old_email from users where id = person and closed_at is not null for update;
  if not found then
    return false;
  end if;
  -- Whoever has the address by now keeps what was meant for them.
  is_another := exists (select from users where email = old_email and closed_at is null);
  for company in select id from companies loop
    perform set_config('app.company_id', company::text, true);
    update invitations
    set email = new_email,
      status = case status when 'OPEN' then 'REVOKED' else status end,
      decided_at = case status when 'OPEN' then moment else decided_at end,
      version = version + 1
    where company_id = company and email = old_email
      and (not is_another or accepted_by = person);
  end loop;
  perform set_config('app.company_id', entered, true);
  if not is_another then
    update platform_audit
    set before = (before::jsonb - 'email')::json, after = (after::jsonb - 'email')::json
    where before ->> 'email' = old_email or after ->> 'email' = old_email;
  end if;
  delete from sessions where user_id = person;
  delete from password_resets where user_id = person;
  delete from email_proofs where user_id = person;
  delete from second_factors where user_id = person;
  update users
  set email = new_email, email_verified_at = null, first_name = new_first_name,
    last_name = new_last_name, language = null, time_zone = null, password_hash = 'erased'
  where id = person;
  return true;
end
$$;

--changeset ticketflower:who-may-erase-people
revoke execute on function erase_person(uuid, text, text, text, timestamptz) from public;
grant execute on function erase_person(uuid, text, text, text, timestamptz) to ${appRole};
