-- Results as they were when approved or printed, with everything they were computed from. Rows can be added
-- and read, never changed or removed: whoever holds a printed hash finds what it stands for.

create schema results;

create table results.snapshot (
  snapshot_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  year smallint not null,
  -- Q1 to Q4, SD1 to SD4, T1 to T3, T for the year.
  stretch text not null,
  basis text not null constraint snapshot_basis check (basis in ('ENTERED', 'SUBMITTED', 'APPROVED')),
  version integer not null constraint snapshot_version_from_one check (version >= 1),
  purpose text not null constraint snapshot_purpose check (purpose in ('APPROVED', 'PRINTED')),
  hash text not null constraint snapshot_hash_is_sha256 check (hash ~ '^[0-9a-f]{64}$'),
  engine text not null,
  -- Kept as text, not as jsonb: the hash covers the characters as they were written.
  content text not null constraint snapshot_content_is_json check (content is json object),
  taken_at timestamptz not null,
  taken_by bigint,
  taken_by_name text not null,
  constraint snapshot_once_for_each_purpose unique (hash, purpose),
  constraint snapshot_version_once unique (agency_id, year, stretch, basis, version)
);

create function results.refuse_change() returns trigger
  language plpgsql as $$
begin
  raise exception 'frozen results are append-only' using errcode = 'insufficient_privilege';
end $$;

create trigger snapshot_is_final before update or delete on results.snapshot
  for each row execute function results.refuse_change();
create trigger snapshots_are_never_emptied before truncate on results.snapshot
  for each statement execute function results.refuse_change();

call tolok.put_in_scope('results.snapshot');
call tolok.open_schema('results');
