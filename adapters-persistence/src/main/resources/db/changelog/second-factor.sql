--liquibase formatted sql

--changeset ticketflower:second-factors
-- Of no company: a person belongs to the installation. The secret is sealed with a key that is not in
-- the database. The code of a step is good once, so the last one is kept.
create table second_factors (
  user_id uuid primary key references users on delete cascade,
  sealed_secret text not null,
  confirmed boolean not null,
  last_step bigint not null
);
create table recovery_codes (
  user_id uuid not null references second_factors on delete cascade,
  hash text not null,
  primary key (user_id, hash)
);
grant select, insert, update (confirmed, last_step), delete on second_factors to ${appRole};
grant select, insert, delete on recovery_codes to ${appRole};
grant select on second_factors, recovery_codes to ${auditorRole};

--changeset ticketflower:second-factor-wanted
alter table companies add column second_factor_wanted boolean not null default false;
