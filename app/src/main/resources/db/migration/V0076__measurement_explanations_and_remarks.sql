-- What offices say about their results, in versions that stay, and what people say to each other about a
-- figure.

create table measurement.explanation (
  agency_id bigint not null references organization.agency,
  lineage_id bigint not null references catalogue.lineage,
  year smallint not null,
  quarter smallint not null constraint explanation_quarter check (quarter between 1 and 4),
  version integer not null constraint explanation_version_from_one check (version >= 1),
  cause text not null,
  obstacle text not null,
  follow_up text not null,
  due_on date,
  owner_position_id bigint references organization.position,
  written_by bigint,
  written_by_name text not null,
  written_at timestamptz not null,
  primary key (agency_id, year, lineage_id, quarter, version)
);

create table measurement.remark (
  remark_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  variable_id bigint not null references catalogue.variable,
  year smallint not null,
  slot smallint not null constraint remark_slot check (slot between 1 and 19),
  figure_version integer not null,
  body text not null constraint remark_body check (body <> '' and length(body) <= 1000),
  wanted text not null constraint remark_wanted check (wanted in ('NOTHING', 'FOLLOW_UP')),
  written_by bigint,
  written_by_name text not null,
  written_at timestamptz not null,
  resolved_by bigint,
  resolved_by_name text,
  resolved_at timestamptz
);
create index remark_by_figure on measurement.remark (agency_id, year, variable_id, slot);

call tolok.put_in_scope('measurement.explanation');
call tolok.put_in_scope('measurement.remark');
call tolok.open_schema('measurement');
