-- Many figures at once: which batch brought them, so that it can be looked at and taken back; answers
-- given to programs, so that a request repeated is answered again and not done again.

create table measurement.batch (
  batch_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  source text not null constraint batch_source check (source in ('FILE', 'PROGRAM')),
  name text not null,
  -- SHA-256 of the rows, whatever the file around them looks like.
  content_hash text not null,
  row_count integer not null,
  written_count integer not null,
  years smallint[] not null,
  entered_by bigint,
  entered_by_name text not null,
  entered_at timestamptz not null,
  undone_by bigint,
  undone_by_name text,
  undone_at timestamptz,
  constraint batch_undone_by_somebody check ((undone_at is null) = (undone_by_name is null))
);
create index batch_by_agency on measurement.batch (agency_id, batch_id desc);
create index batch_by_content on measurement.batch (agency_id, content_hash) where undone_at is null;

create table measurement.answered_request (
  agency_id bigint not null references organization.agency,
  account_id bigint not null,
  key text not null,
  -- SHA-256 of what was asked, so that one key is not used for two things.
  request_hash text not null,
  batch_id bigint references measurement.batch,
  row_count integer not null,
  answered_at timestamptz not null,
  primary key (account_id, key)
);
create index answered_request_by_age on measurement.answered_request (answered_at);

call tolok.put_in_scope('measurement.batch');
call tolok.put_in_scope('measurement.answered_request');
call tolok.open_schema('measurement');
