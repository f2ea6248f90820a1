-- When figures are given, verified and approved, and when a year is shut. The days hold for a regency; an agency
-- has its own ways and, for a period and with a reason, more time.

-- Since when a figure that was sent back or reopened is open to its owner again, and who passed it on
-- since it was handed in.
alter table measurement.figure
  add column open_again_at timestamptz,
  add column verified_by bigint[] not null default '{}';
-- What waits at which desk.
create index figure_by_state on measurement.figure (agency_id, state) where state in ('SUBMITTED', 'VERIFIED', 'RETURNED');
-- What is open to its owner again, however long ago its year was.
create index figure_open_again on measurement.figure (agency_id, year)
  where open_again_at is not null and state in ('RETURNED', 'DRAFT');

-- Days count from the end of a period: day 5 is the fifth day after it.
create table measurement.regency_calendar (
  regency_id bigint primary key constraint regency_calendar_regency references organization.region,
  entry_day smallint not null,
  verification_day smallint not null,
  approval_day smallint not null,
  -- How long a figure that was sent back or reopened is open to its owner.
  correction_days smallint not null,
  -- Whether figures of a running period may be written down before it has ended.
  early_drafts boolean not null,
  version integer not null default 1,
  constraint regency_calendar_order check (
    entry_day between 1 and 180 and verification_day between entry_day and 240
    and approval_day between verification_day and 300),
  constraint regency_calendar_correction check (correction_days between 1 and 60)
);

create table measurement.agency_way (
  agency_id bigint primary key constraint agency_way_agency references organization.agency,
  verification_steps smallint not null default 1 constraint agency_way_steps check (verification_steps in (1, 2)),
  -- Whether figures of the time before the agency's first catalogue may still be given.
  past_open boolean not null default true,
  version integer not null default 1
);

-- More time for one period and what lies within it. Never changed: taken back or followed by another.
create table measurement.window_exception (
  exception_id bigint generated always as identity primary key,
  agency_id bigint not null constraint window_exception_agency references organization.agency,
  year smallint not null,
  slot smallint not null constraint window_exception_slot check (slot between 1 and 19),
  open_until date not null,
  reason text not null constraint window_exception_reason check (length(btrim(reason)) >= 5),
  granted_by bigint,
  granted_by_name text not null,
  granted_at timestamptz not null,
  withdrawn_by_name text,
  withdrawn_at timestamptz
);
create index window_exception_by_year on measurement.window_exception (agency_id, year);

-- A year that was shut or opened again; the last row tells. Only ever added.
create table measurement.year_event (
  year_event_id bigint generated always as identity primary key,
  agency_id bigint not null constraint year_event_agency references organization.agency,
  year smallint not null,
  kind text not null constraint year_event_kind check (kind in ('CLOSED', 'REOPENED')),
  reason text,
  actor_id bigint,
  actor_name text not null,
  at timestamptz not null
);
create index year_event_by_year on measurement.year_event (agency_id, year, year_event_id desc);

-- Why an indicator that was planned has no actual at the end of its year; it counts as nothing reached then.
create table measurement.year_gap (
  agency_id bigint not null constraint year_gap_agency references organization.agency,
  year smallint not null,
  lineage_id bigint not null constraint year_gap_lineage references catalogue.lineage,
  reason text not null constraint year_gap_reason check (length(btrim(reason)) >= 5),
  actor_id bigint,
  actor_name text not null,
  at timestamptz not null,
  primary key (agency_id, year, lineage_id)
);

-- Quotients of which the numerator may lie above the denominator, such as work done against work planned.
create table measurement.whole_exceeded (
  agency_id bigint not null constraint whole_exceeded_agency references organization.agency,
  variable_id bigint not null constraint whole_exceeded_variable references catalogue.variable,
  reason text not null constraint whole_exceeded_reason check (length(btrim(reason)) >= 5),
  actor_name text not null,
  at timestamptz not null,
  primary key (agency_id, variable_id)
);

call tolok.put_in_scope('measurement.agency_way');
call tolok.put_in_scope('measurement.window_exception');
call tolok.put_in_scope('measurement.year_event');
call tolok.put_in_scope('measurement.year_gap');
call tolok.put_in_scope('measurement.whole_exceeded');
call tolok.open_schema('measurement');
