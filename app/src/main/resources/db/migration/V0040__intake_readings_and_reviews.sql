-- From a file to an accepted decree. A file is kept once by its hash; a reading is what the reader made
-- of it; a review is a reading and the list of edits people made to it. Edits are only ever added, so
-- nothing a person wrote can be lost by what another writes.

create schema intake;

create table intake.original (
  sha256 text primary key constraint original_sha256_is_hash check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  size_bytes integer not null constraint original_size_within_limit check (size_bytes between 1 and 20971520),
  content bytea not null,
  kept_at timestamptz not null
);
-- Files are compressed already.
alter table intake.original alter column content set storage external;

create table intake.reading (
  reading_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  -- Whether a person said whose decree it is; until then the agency above only holds it.
  agency_confirmed boolean not null,
  sha256 text not null references intake.original,
  file_name text not null,
  kind text not null constraint reading_kind check (kind in ('DOCUMENT', 'CATALOGUE')),
  phase text not null
    constraint reading_phase check (phase in ('WAITING', 'READING', 'CHECKING', 'READ', 'UNREADABLE', 'GIVEN_UP')),
  uploaded_by bigint,
  uploaded_by_name text not null,
  uploaded_at timestamptz not null,
  -- The review whose corrections this reading takes over.
  rereads_review_id bigint,
  attempts integer not null default 0,
  -- Which running program reads it, and until when it counts as alive.
  claimed_by uuid,
  claimed_until timestamptz,
  started_at timestamptz,
  duration_ms bigint,
  reader_version text not null default '',
  format text not null default '',
  indicator_count integer not null default 0,
  error_count integer not null default 0,
  warning_count integer not null default 0,
  problem text,
  issuer text,
  subdistrict text,
  decree_number text,
  decree_date text,
  period_start integer,
  period_end integer
);
create unique index reading_same_file_once on intake.reading (agency_id, sha256) where rereads_review_id is null;
create index reading_by_agency on intake.reading (agency_id, reading_id desc);
create index reading_by_file on intake.reading (sha256);
create index reading_queue on intake.reading (reading_id) where phase in ('WAITING', 'READING', 'CHECKING');

create table intake.reading_content (
  reading_id bigint primary key references intake.reading,
  agency_id bigint not null references organization.agency,
  -- The catalogue file, and the document's lines and grids, compressed.
  catalogue text not null,
  blocks bytea not null
);
alter table intake.reading_content alter column blocks set storage external;

create table intake.review (
  review_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  reading_id bigint not null references intake.reading,
  state text not null
    constraint review_state check (state in ('OPEN', 'ACCEPTED', 'DISCARDED', 'REPLACED')),
  revision integer not null default 0,
  -- The catalogue the review began with.
  base text not null,
  -- What was said when corrections of an earlier review were carried over.
  notes text not null default '[]',
  amends_acceptance_id bigint,
  opened_by bigint,
  opened_by_name text not null,
  opened_at timestamptz not null,
  closed_by bigint,
  closed_by_name text,
  closed_at timestamptz,
  reason text,
  valid_from date,
  replaced_by bigint references intake.review,
  constraint review_closed_with_reason check (state = 'OPEN' or (closed_at is not null and reason is not null))
);
create unique index review_open_once on intake.review (reading_id) where state = 'OPEN';
create index review_by_reading on intake.review (reading_id, review_id desc);
create index review_by_agency on intake.review (agency_id);

create table intake.edit (
  review_id bigint not null references intake.review,
  revision integer not null constraint edit_revision_from_one check (revision >= 1),
  agency_id bigint not null references organization.agency,
  -- Made by the page, so that an edit sent again after a lost connection is kept once.
  edit_id uuid not null,
  step text not null constraint edit_step check (step in ('MADE', 'UNDONE', 'REDONE')),
  body text not null,
  account_id bigint,
  account_name text not null,
  made_at timestamptz not null,
  primary key (review_id, revision),
  constraint edit_sent_once unique (review_id, edit_id)
);

-- An edit may follow its review to the agency it belongs to; nothing else of it ever changes.
create function intake.keep_edit() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'edits are only ever added';
  end if;
  if to_jsonb(new) - 'agency_id' is distinct from to_jsonb(old) - 'agency_id' then
    raise exception 'edits are only ever added';
  end if;
  return new;
end $$;
create trigger edit_append_only before update or delete on intake.edit
  for each row execute function intake.keep_edit();

create table intake.acceptance (
  acceptance_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  review_id bigint not null references intake.review,
  reading_id bigint not null references intake.reading,
  sha256 text not null,
  catalogue text not null,
  valid_from date not null,
  reason text not null,
  decree_kind text not null,
  decree_number text,
  decree_title text,
  decree_date text,
  period_start integer,
  period_end integer,
  amends_acceptance_id bigint references intake.acceptance,
  accepted_by bigint,
  accepted_by_name text not null,
  accepted_at timestamptz not null,
  constraint acceptance_once_a_review unique (review_id)
);
create index acceptance_by_agency on intake.acceptance (agency_id, valid_from desc);

call tolok.put_in_scope('intake.reading');
call tolok.put_in_scope('intake.reading_content');
call tolok.put_in_scope('intake.review');
call tolok.put_in_scope('intake.edit');
call tolok.put_in_scope('intake.acceptance');

-- A file belongs to whoever has a reading of it; anybody may add one.
alter table intake.original enable row level security;
alter table intake.original force row level security;
create policy scope on intake.original for select using (
  (select tolok.sees_everything())
  or exists (select from intake.reading r where r.sha256 = original.sha256));
create policy anybody_adds on intake.original for insert with check (true);

call tolok.open_schema('intake');
