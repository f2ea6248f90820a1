-- The state a plan started from (kondisi awal) belongs to the quantity: a formula asks for it by name. And
-- what people decided about two variables with nearly the same words: merged, which can be undone, or kept apart.

alter table catalogue.variable add column baseline numeric;

create table catalogue.variable_merge (
  merge_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  kept_id bigint not null references catalogue.variable,
  merged_id bigint not null references catalogue.variable,
  -- What asked for the merged one, so that it can be given back.
  indicator_ids bigint[] not null,
  decided_by bigint,
  decided_by_name text not null,
  decided_at timestamptz not null,
  undone_at timestamptz,
  constraint variable_merged_into_another check (kept_id <> merged_id)
);
create index variable_merge_by_agency on catalogue.variable_merge (agency_id, merge_id);

create table catalogue.variable_apart (
  agency_id bigint not null references organization.agency,
  low_id bigint not null references catalogue.variable,
  high_id bigint not null references catalogue.variable,
  decided_by_name text not null,
  decided_at timestamptz not null,
  primary key (agency_id, low_id, high_id),
  constraint variable_apart_ordered check (low_id < high_id)
);

call tolok.put_in_scope('catalogue.variable_merge');
call tolok.put_in_scope('catalogue.variable_apart');
call tolok.open_schema('catalogue');
