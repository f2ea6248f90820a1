-- What figures rest on. The bytes of a file are kept once by their hash, whoever gives it; an item of an
-- agency's list points to them and may stand beside several figures.

create table measurement.evidence_file (
  sha256 text primary key constraint evidence_file_sha256_is_hash check (sha256 ~ '^[0-9a-f]{64}$'),
  format text not null,
  size_bytes integer not null constraint evidence_file_size check (size_bytes between 1 and 20971520),
  content bytea not null,
  kept_at timestamptz not null
);
-- Files are compressed already.
alter table measurement.evidence_file alter column content set storage external;

create table measurement.evidence (
  evidence_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  sha256 text references measurement.evidence_file,
  file_name text,
  link text,
  kind text not null constraint evidence_kind
    check (kind in ('REPORT', 'MINUTES', 'LETTER', 'LIST', 'PICTURE', 'OTHER')),
  title text not null constraint evidence_title check (title <> '' and length(title) <= 200),
  dated_on date,
  source text not null,
  classification text not null constraint evidence_classification
    check (classification in ('UNTESTED', 'OPEN', 'EXCLUDED')),
  personal_data boolean not null,
  given_by bigint,
  given_by_name text not null,
  given_at timestamptz not null,
  constraint evidence_is_file_or_link check ((sha256 is null) <> (link is null)),
  constraint evidence_file_has_name check ((sha256 is null) = (file_name is null)),
  -- The same file or address is one item of an agency.
  constraint evidence_file_once unique (agency_id, sha256),
  constraint evidence_link_once unique (agency_id, link)
);
create index evidence_by_hash on measurement.evidence (sha256);

create table measurement.figure_evidence (
  agency_id bigint not null references organization.agency,
  variable_id bigint not null references catalogue.variable,
  year smallint not null,
  slot smallint not null constraint figure_evidence_slot check (slot between 1 and 19),
  evidence_id bigint not null references measurement.evidence,
  verdict text not null default 'UNCHECKED' constraint figure_evidence_verdict
    check (verdict in ('UNCHECKED', 'VALID', 'REJECTED')),
  check_note text not null default '',
  checked_by bigint,
  checked_by_name text,
  checked_at timestamptz,
  attached_by bigint,
  attached_by_name text not null,
  attached_at timestamptz not null,
  -- The figure was approved with it.
  frozen boolean not null default false,
  primary key (agency_id, year, variable_id, slot, evidence_id)
);
create index figure_evidence_by_item on measurement.figure_evidence (evidence_id);

-- What an agency asks for before figures are handed in; without a row the rule of the house.
create table measurement.evidence_rule (
  agency_id bigint primary key references organization.agency,
  required boolean not null
);

call tolok.put_in_scope('measurement.evidence');
call tolok.put_in_scope('measurement.figure_evidence');
call tolok.put_in_scope('measurement.evidence_rule');

-- A file belongs to whoever has an item of it; anybody may add one.
alter table measurement.evidence_file enable row level security;
alter table measurement.evidence_file force row level security;
create policy scope on measurement.evidence_file for select using (
  (select tolok.sees_everything())
  or exists (select from measurement.evidence e where e.sha256 = evidence_file.sha256));
create policy anybody_adds on measurement.evidence_file for insert with check (true);

call tolok.open_schema('measurement');
