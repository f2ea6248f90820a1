-- The living catalogue: what each accepted decree states, by agency and version. A version is written
-- once, in the transaction that accepts the decree, and never changed; only the day on which another
-- one takes its place is filled in later.

create schema catalogue;

-- A JSON list of texts as an array; an absent list is empty.
create function catalogue.texts(list json) returns text[]
  language sql immutable parallel safe
  return case when json_typeof(list) = 'array'
    then array(select value from json_array_elements_text(list) with ordinality t(value, place) order by place)
    else array[]::text[] end;

create table catalogue.version (
  version_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  number integer not null constraint version_number_from_one check (number >= 1),
  valid_from date not null,
  -- First day of the next version; derived from the versions of the agency, kept for quick questions.
  valid_until date constraint version_ends_after_it_begins check (valid_until >= valid_from),
  decree_kind text not null,
  decree_number text,
  decree_date text,
  decree_title text,
  period_start integer,
  period_end integer,
  -- The catalogue file without its positions.
  header json not null,
  indicator_count integer not null,
  review_id bigint,
  reading_id bigint,
  accepted_by bigint,
  accepted_by_name text not null,
  accepted_at timestamptz not null,
  reason text,
  file_name text not null,
  original_sha256 text not null,
  constraint version_number_once unique (agency_id, number)
);
create index version_by_day on catalogue.version (agency_id, valid_from);

create table catalogue.position (
  position_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  version_id bigint not null references catalogue.version,
  ordinal integer not null,
  name text not null,
  raw_name text not null,
  echelon text,
  decree integer not null,
  duties text[] not null,
  functions text[] not null,
  sources json not null,
  -- The agency's own position of this name, where there is one.
  organization_position_id bigint references organization.position,
  constraint position_place_once unique (version_id, ordinal)
);
create index position_by_organization on catalogue.position (organization_position_id);

-- An indicator through all versions of its agency.
create table catalogue.lineage (
  lineage_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  first_version_id bigint not null references catalogue.version
);
create index lineage_by_agency on catalogue.lineage (agency_id);

create table catalogue.indicator (
  indicator_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  version_id bigint not null references catalogue.version,
  position_id bigint not null references catalogue.position,
  lineage_id bigint not null references catalogue.lineage,
  ordinal integer not null,
  kind text not null
    constraint indicator_kind check (kind in ('IKU', 'IKI', 'PK', 'ACTION_PLAN', 'OTHER')),
  printed_number text,
  objective text,
  name text not null,
  definition text,
  rationale text[] not null,
  formula_text text,
  formula_kind text not null,
  expression text,
  numerator text,
  denominator text,
  multiplier numeric,
  terms text[] not null,
  unit text,
  polarity text not null,
  responsible text,
  data_source text,
  baseline text,
  -- Kept as text, not jsonb, where the order of the keys is the decree's.
  targets json not null,
  quarter_targets json not null,
  note text,
  confidence double precision not null,
  sources json not null,
  constraint indicator_place_once unique (version_id, ordinal),
  constraint indicator_lineage_once unique (version_id, lineage_id)
);
create index indicator_by_position on catalogue.indicator (position_id);
create index indicator_by_lineage on catalogue.indicator (lineage_id);

-- Remarks of the reader and the linter on a version; indicator_id where they concern one.
create table catalogue.finding (
  finding_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  version_id bigint not null references catalogue.version,
  indicator_id bigint references catalogue.indicator,
  ordinal integer not null,
  code text not null,
  severity text not null
    constraint finding_severity check (severity in ('INFO', 'WARNING', 'ERROR')),
  place json,
  message text not null,
  suggestion text
);
create index finding_by_indicator on catalogue.finding (indicator_id);
create index finding_by_version on catalogue.finding (version_id);

-- What formulas ask for, once per agency and wording.
create table catalogue.variable (
  variable_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  name text not null,
  -- The wording without case, punctuation and repeated blanks: what makes two names the same.
  name_key text not null,
  unit text,
  owner_position_id bigint references organization.position,
  adding text not null constraint variable_adding check (adding in ('SUM', 'LAST', 'MEAN')),
  binding text not null default 'ENTERED' constraint variable_binding check (binding in ('ENTERED')),
  constraint variable_name_once unique (agency_id, name_key)
);
create index variable_by_owner on catalogue.variable (owner_position_id);

create table catalogue.indicator_variable (
  indicator_id bigint not null references catalogue.indicator,
  ordinal integer not null,
  agency_id bigint not null references organization.agency,
  variable_id bigint not null references catalogue.variable,
  primary key (indicator_id, ordinal)
);
create index indicator_variable_by_variable on catalogue.indicator_variable (variable_id);

call tolok.put_in_scope('catalogue.version');
call tolok.put_in_scope('catalogue.position');
call tolok.put_in_scope('catalogue.lineage');
call tolok.put_in_scope('catalogue.indicator');
call tolok.put_in_scope('catalogue.finding');
call tolok.put_in_scope('catalogue.variable');
call tolok.put_in_scope('catalogue.indicator_variable');
call tolok.open_schema('catalogue');
