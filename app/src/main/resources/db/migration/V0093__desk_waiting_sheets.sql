-- Filled sheets between their dry run and the click that applies them.

create schema desk;

create table desk.waiting_sheet (
  sheet_id uuid primary key default gen_random_uuid(),
  agency_id bigint not null references organization.agency,
  account_id bigint,
  name text not null,
  bytes bytea not null constraint waiting_sheet_size check (octet_length(bytes) <= 20 * 1024 * 1024),
  kept_at timestamptz not null
);
create index waiting_sheet_by_age on desk.waiting_sheet (kept_at);

call tolok.put_in_scope('desk.waiting_sheet');
call tolok.open_schema('desk');
