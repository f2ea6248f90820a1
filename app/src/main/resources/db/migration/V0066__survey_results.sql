-- What was approved, and what is done about it.

-- The numbers of an approved round with what they were computed from; never changed, only followed by another
-- version when the round was opened again.
create table survey.frozen_index (
  agency_id bigint not null references organization.agency,
  round_id bigint not null references survey.round,
  version integer not null constraint frozen_from_one check (version >= 1),
  -- Counts by service, element and answer, profile, setting and index, as one canonical document.
  document text not null,
  content_hash bytea not null,
  -- Rounded to two decimals, as published. Weights that were rounded lead a little beyond 25 to 100.
  satisfaction_index numeric not null constraint index_positive check (satisfaction_index > 0),
  quality text not null constraint frozen_quality check (quality in ('A', 'B', 'C', 'D')),
  weight_rule text not null,
  respondents integer not null,
  approved_at timestamptz not null,
  approved_by bigint,
  approved_by_name text not null,
  -- Set when the round was opened again: kept, no longer in force.
  withdrawn_at timestamptz,
  withdrawn_why text,
  primary key (round_id, version)
);
create unique index frozen_in_force on survey.frozen_index (round_id) where withdrawn_at is null;
create index frozen_by_hash on survey.frozen_index (content_hash);

-- Counts of rounds with very many sheets as of some sheet, so that a program that starts reads only the sheets after
-- it. May be thrown away at any time: everything in it comes from the sheets.
create table survey.round_tally (
  round_id bigint primary key references survey.round on delete cascade,
  agency_id bigint not null references organization.agency,
  -- Number of the last sheet in it.
  answers integer not null,
  document text not null
);

-- The plan after a round: what is done about the weakest elements, by whom and when.
create table survey.follow_up (
  follow_up_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  round_id bigint not null references survey.round,
  element_code text not null,
  service_id bigint references survey.public_service,
  action text not null constraint follow_up_said check (action <> '' and length(action) <= 1000),
  due_on date not null,
  owner_position_id bigint not null references organization.position,
  done_on date,
  done_note text not null default '',
  done_by_name text,
  removed_at timestamptz
);
create index follow_up_by_round on survey.follow_up (round_id) where removed_at is null;
create index follow_up_by_owner on survey.follow_up (owner_position_id) where removed_at is null and done_on is null;

call tolok.put_in_scope('survey.frozen_index');
call tolok.put_in_scope('survey.round_tally');
call tolok.put_in_scope('survey.follow_up');
call tolok.open_schema('survey');
