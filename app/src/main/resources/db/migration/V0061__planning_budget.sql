-- The budget of an agency's year by programme, activity and sub-activity: ceiling, revised ceiling, and spending
-- from January to the end of each quarter, in rupiah. What it was before stands in the trail of changes.

create table planning.budget_line (
  line_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  year smallint not null,
  ordinal integer not null,
  -- National nomenclature, normalised; null where the agency has a line without one.
  code text,
  name text not null constraint budget_name_said check (name <> ''),
  ceiling numeric not null constraint budget_ceiling_not_negative check (ceiling >= 0),
  revised_ceiling numeric constraint budget_revised_not_negative check (revised_ceiling >= 0),
  -- Four figures, null where nobody gave one.
  spent numeric[] not null,
  lineage_id bigint references catalogue.lineage,
  removed_at timestamptz
);
create unique index budget_code_once on planning.budget_line (agency_id, year, code)
  where removed_at is null and code is not null;
create index budget_line_by_year on planning.budget_line (agency_id, year) where removed_at is null;

call tolok.put_in_scope('planning.budget_line');
call tolok.open_schema('planning');
