-- What people say about the target of an indicator in a year: the first split, and every revision after it,
-- as records that are only ever added. A revision holds once somebody else accepted it. And the scale and cap
-- by which an agency, or all agencies of a regency, are judged.

create schema planning;

-- Targets somebody gave in one spreadsheet: kept all or none, taken back as one.
create table planning.target_batch (
  batch_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  name text not null,
  -- SHA-256 of the rows, whatever the file around them looks like.
  content_hash text not null,
  written_count integer not null,
  years smallint[] not null,
  -- Why targets that held were changed; null where none did.
  reason text,
  entered_by bigint,
  entered_by_name text not null,
  entered_at timestamptz not null,
  undone_by bigint,
  undone_by_name text,
  undone_at timestamptz,
  constraint target_batch_undone_by_somebody check ((undone_at is null) = (undone_by_name is null))
);
create index target_batch_by_agency on planning.target_batch (agency_id, batch_id desc);

create table planning.target_revision (
  revision_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  lineage_id bigint not null references catalogue.lineage,
  year smallint not null,
  -- Counts what was said about this indicator and year, from 1.
  number integer not null constraint revision_number_from_one check (number >= 1),
  needs_review boolean not null,
  reason text,
  -- The decree's own words when this was said, to notice when a later decree says otherwise.
  decree_target text,
  annual_low numeric,
  annual_high numeric,
  in_words text,
  unit text,
  split text not null constraint revision_split
    check (split in ('EVEN', 'SAME', 'CUMULATIVE', 'LAST_QUARTER', 'BY_HAND')),
  -- Four figures each, null where the quarter has none.
  quarter_low numeric[] not null,
  quarter_high numeric[] not null,
  direction text not null,
  -- A number of percentage points, or NONE; null for that of the agency.
  cap text,
  ceiling text not null,
  no_event text not null,
  worst_tolerated numeric constraint revision_worst_positive check (worst_tolerated > 0),
  -- Closeness and what it counts, `0 = 0; 90 = 100; 100 = 120`, for a value to hit; null for the usual scale.
  stability text,
  proposed_by bigint,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  -- Null where it was said alone.
  batch_id bigint references planning.target_batch,
  constraint revision_once unique (agency_id, year, lineage_id, number),
  constraint revision_range check (annual_low <= annual_high)
);

create index revision_by_batch on planning.target_revision (batch_id) where batch_id is not null;

create table planning.target_review (
  revision_id bigint primary key references planning.target_revision,
  agency_id bigint not null references organization.agency,
  outcome text not null constraint review_outcome check (outcome in ('ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  reason text,
  decided_by bigint,
  decided_by_name text not null,
  decided_at timestamptz not null
);
create index target_review_by_agency on planning.target_review (agency_id);

create table planning.rating (
  agency_id bigint primary key references organization.agency,
  scale text not null,
  cap text not null,
  changed_by_name text not null,
  changed_at timestamptz not null
);

-- Rules of a regency are no secret of one of its agencies.
create table planning.regency_rating (
  regency_id bigint primary key references organization.region,
  scale text not null,
  cap text not null,
  changed_by_name text not null,
  changed_at timestamptz not null
);

call tolok.put_in_scope('planning.target_batch');
call tolok.put_in_scope('planning.target_revision');
call tolok.put_in_scope('planning.target_review');
call tolok.put_in_scope('planning.rating');
call tolok.open_schema('planning');
