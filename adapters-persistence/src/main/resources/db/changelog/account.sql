--liquibase formatted sql

--changeset ticketflower:password-resets
-- Of no company: a person belongs to the installation. One token a person; a new one takes its place.
create table password_resets (
  user_id uuid primary key references users,
  hash text not null unique,
  expires_at timestamptz not null
);
grant select, insert, update (hash, expires_at), delete on password_resets to ${appRole};
grant select on password_resets to ${auditorRole};
