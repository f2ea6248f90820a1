-- Files people gave, between the page that shows what they would change and the click that keeps it; each for
-- whoever gave it, and gone after a day.

create table tolok.waiting_file (
  file_id uuid primary key default gen_random_uuid(),
  agency_id bigint not null,
  -- What it is for, such as the figures of a year.
  purpose text not null,
  account_id bigint,
  name text not null,
  bytes bytea not null constraint waiting_file_size check (octet_length(bytes) <= 20 * 1024 * 1024),
  kept_at timestamptz not null
);
create index waiting_file_by_age on tolok.waiting_file (kept_at);

call tolok.put_in_scope('tolok.waiting_file');
call tolok.open_schema('tolok');
