--liquibase formatted sql

--changeset ticketflower:schema-usage
grant usage on schema public to ${appRole}, ${auditorRole};
--rollback revoke usage on schema public from ${appRole}, ${auditorRole};
