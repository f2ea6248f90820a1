-- Figures by variable and period. What happened is kept as events, only ever added; the figure as it is
-- now is kept beside them, because everything that is shown starts from it.

create schema measurement;

-- slot: months 1 to 12, quarters 13 to 16, half-years 17 and 18, the year 19.
create table measurement.figure (
  agency_id bigint not null,
  variable_id bigint not null,
  year smallint not null,
  slot smallint not null constraint figure_slot check (slot between 1 and 19),
  -- How many events made it what it is.
  version integer not null constraint figure_version_from_one check (version >= 1),
  amount numeric,
  note text,
  state text not null constraint figure_state
    check (state in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'APPROVED', 'LOCKED', 'RETURNED')),
  entered_by bigint,
  entered_by_name text not null,
  entered_at timestamptz not null,
  approved_amount numeric,
  approved_version integer not null default 0,
  backfilled boolean not null default false,
  primary key (agency_id, year, variable_id, slot),
  constraint figure_variable foreign key (agency_id, variable_id)
    references catalogue.variable (agency_id, variable_id)
);

-- An event is written with its figure, which holds the keys; checking them again for each would cost as much as
-- writing it.
create table measurement.figure_event (
  agency_id bigint not null,
  variable_id bigint not null,
  year smallint not null,
  slot smallint not null,
  version integer not null,
  kind text not null constraint figure_event_kind
    check (kind in ('ENTERED', 'SUBMITTED', 'VERIFIED', 'RETURNED', 'APPROVED', 'LOCKED', 'REOPENED')),
  amount numeric,
  note text,
  state text not null,
  reason text,
  batch_id bigint,
  backfilled boolean not null default false,
  actor_id bigint,
  actor_name text not null,
  at timestamptz not null,
  primary key (agency_id, year, variable_id, slot, version)
);

call tolok.put_in_scope('measurement.figure');
call tolok.put_in_scope('measurement.figure_event');
call tolok.open_schema('measurement');
