-- Who sees which rows. Tolok tells each connection the agencies of the person it works for; policies on
-- every table that belongs to an agency ask these functions, once per query.

create extension if not exists pg_trgm;

-- Everything: commands on this machine and work the program does by itself.
create function tolok.sees_everything() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('tolok.scope', true), '') = '*';

-- The agencies in scope; none where nobody said.
create function tolok.agencies() returns bigint[]
  language sql stable parallel safe
  return case when coalesce(current_setting('tolok.scope', true), '') in ('', '*')
    then array[]::bigint[]
    else current_setting('tolok.scope')::bigint[] end;

-- Puts a table that carries agency_id under the scope, also for its owner.
create procedure tolok.put_in_scope(relation regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', relation);
  execute format('alter table %s force row level security', relation);
  execute format(
    'create policy scope on %s using ((select tolok.sees_everything())'
    || ' or agency_id = any((select tolok.agencies())::bigint[]))', relation);
end $$;

-- Gives the running program what it needs in a schema.
create procedure tolok.open_schema(schema name)
  language plpgsql as $$
begin
  execute format('grant usage on schema %I to %I', schema, '${app}');
  execute format('grant select, insert, update, delete on all tables in schema %I to %I', schema, '${app}');
  execute format('grant usage on all sequences in schema %I to %I', schema, '${app}');
end $$;

call tolok.open_schema('tolok');
