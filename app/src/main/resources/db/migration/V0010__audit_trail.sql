-- Who did what, when and why. Entries can be added and read, never changed or removed; each carries the
-- hash of the one before, so that whoever changes the trail behind the program's back is found out.
-- One chain per agency and one, number 0, for what belongs to no agency: agencies never wait on each other.

create schema audit;

-- How long each chain is and the hash of its last entry: finds entries removed at the end.
create table audit.chain_head (
  chain bigint constraint chain_head_pk primary key,
  length bigint not null constraint chain_head_length_not_negative check (length >= 0),
  hash bytea not null,
  -- What the hash was before the last entry, so that one statement moves the end on and tells both.
  previous_hash bytea not null
);

create table audit.entry (
  id bigint generated always as identity constraint entry_pk primary key,
  chain bigint not null,
  position bigint not null constraint entry_position_positive check (position > 0),
  agency_id bigint,
  at timestamptz not null,
  account_id bigint,
  viewer text not null,
  viewer_kind text not null,
  request_id text,
  action text not null,
  subject text not null,
  refused boolean not null,
  -- Kept as text, not as jsonb: the hash covers the characters as they were written.
  before_state text constraint entry_before_is_json check (before_state is json),
  after_state text constraint entry_after_is_json check (after_state is json),
  reason text,
  previous_hash bytea not null,
  hash bytea not null,
  constraint entry_place_in_chain unique (chain, position),
  constraint entry_chain_of_agency check (chain = coalesce(agency_id, 0))
);

create index entry_by_agency on audit.entry (agency_id, id desc);
create index entry_by_time on audit.entry using brin (at);
create index entry_by_account on audit.entry (account_id, id desc) where account_id is not null;
create index entry_by_request on audit.entry (request_id) where request_id is not null;
create index entry_refused on audit.entry (id desc) where refused;

-- Reading follows the scope; what belongs to no agency is seen by work that sees everything.
-- Adding is open to everyone: a refusal concerns an agency outside the scope of who was refused.
alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy scope on audit.entry for select
  using ((select tolok.sees_everything()) or agency_id = any((select tolok.agencies())::bigint[]));
create policy append on audit.entry for insert with check (true);

create function audit.refuse_change() returns trigger
  language plpgsql as $$
begin
  raise exception 'the audit trail is append-only' using errcode = 'insufficient_privilege';
end $$;

create trigger entry_is_final before update or delete on audit.entry
  for each row execute function audit.refuse_change();
create trigger entry_is_never_emptied before truncate on audit.entry
  for each statement execute function audit.refuse_change();

-- A value with its length in front, so that no two lists of values give the same text. Only of immutable parts,
-- the cast included: so it becomes part of the statement it stands in instead of being called.
create function audit.framed(value text) returns text
  language sql immutable parallel safe
  return case when value is null then '-;' else octet_length(value)::text || ':' || value || ';' end;

-- Adds an entry at the end of its chain. The chain stays locked until the transaction ends. Runs as the
-- owner: the running program itself can neither choose a place in a chain nor touch its head. Its plans are kept:
-- making them anew would take several times as long as running them.
create procedure audit.append(
  for_agency bigint, happened_at timestamptz, account bigint, viewer_name text, kind text, request text,
  what text, whom text, was_refused boolean, old_state text, new_state text, why text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  in_chain constant bigint := coalesce(for_agency, 0);
  head audit.chain_head;
begin
  loop
    update audit.chain_head c set length = c.length + 1, previous_hash = c.hash, hash = sha256(convert_to(
        audit.framed('tolok-audit-1')
        || audit.framed(in_chain::text)
        || audit.framed((c.length + 1)::text)
        || audit.framed((extract(epoch from happened_at) * 1000000)::bigint::text)
        || audit.framed(account::text)
        || audit.framed(viewer_name)
        || audit.framed(kind)
        || audit.framed(request)
        || audit.framed(what)
        || audit.framed(whom)
        || audit.framed(was_refused::text)
        || audit.framed(old_state)
        || audit.framed(new_state)
        || audit.framed(why)
        || audit.framed(encode(c.hash, 'hex')), 'UTF8'))
      where c.chain = in_chain
      returning * into head;
    exit when found;
    insert into audit.chain_head (chain, length, hash, previous_hash)
      values (in_chain, 0, decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'))
      on conflict do nothing;
  end loop;
  insert into audit.entry (
      chain, position, agency_id, at, account_id, viewer, viewer_kind, request_id, action, subject, refused,
      before_state, after_state, reason, previous_hash, hash)
    values (
      in_chain, head.length, for_agency, happened_at, account, viewer_name, kind, request, what, whom, was_refused,
      old_state, new_state, why, head.previous_hash, head.hash);
end $$;

grant usage on schema audit to ${app};
grant select on audit.chain_head, audit.entry to ${app};
revoke execute on procedure audit.append from public;
grant execute on procedure audit.append to ${app};
