-- Documents that were printed. What stands on one is kept word for word, so that it can be printed again as
-- it was and its hash can be confirmed; rows are only ever added.

create schema reporting;

create table reporting.document (
  document_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  kind text not null constraint document_kind 
    check (kind in ('MEASUREMENT_FORM', 'SURVEY_PUBLICATION', 'SURVEY_REPORT')),
  -- What it is about: a period such as 2026-Q1, or survey.round/42.
  subject text not null,
  -- Counts the documents of an agency, kind and subject from 1.
  number integer not null constraint document_number_from_one check (number >= 1),
  hash text not null constraint document_hash_is_hash check (hash ~ '^[0-9a-f]{64}$'),
  -- The frozen results it shows, as results.snapshot has them.
  snapshot_hash text constraint document_snapshot_is_hash check (snapshot_hash ~ '^[0-9a-f]{64}$'),
  draft boolean not null,
  content text not null,
  printed_by bigint,
  printed_by_name text not null,
  printed_at timestamptz not null,
  constraint document_numbers unique (agency_id, kind, subject, number),
  constraint document_hashes unique (hash)
);

call tolok.put_in_scope('reporting.document');
call tolok.open_schema('reporting');
