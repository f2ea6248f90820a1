-- What measuring needs to know of a variable: the stretch one figure stands for, what a figure may be,
-- what feeds it. A constant, and the value of an indicator without a formula, are variables too.

alter table catalogue.variable
  add column origin text not null default 'FORMULA'
    constraint variable_origin check (origin in ('FORMULA', 'CONSTANT', 'INDICATOR')),
  add column kind text not null default 'QUARTER'
    constraint variable_kind check (kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  add column least numeric default 0,
  add column most numeric,
  add column jump_percent numeric constraint variable_jump_positive check (jump_percent > 0),
  add column polarity text constraint variable_polarity check (polarity in ('HIGHER', 'LOWER')),
  -- Whether figures may have decimals; as the unit says where nobody said otherwise.
  add column fractions text not null default 'BY_UNIT'
    constraint variable_fractions check (fractions in ('BY_UNIT', 'ALLOWED', 'REFUSED')),
  add column constant_figure numeric,
  add column bound_lineage_id bigint references catalogue.lineage,
  add column bound_source text,
  -- The variable that took its place when two were found to mean the same.
  add column merged_into bigint references catalogue.variable,
  add constraint variable_range check (least <= most);

alter table catalogue.variable drop constraint variable_binding;
alter table catalogue.variable add constraint variable_binding check (
  case binding
    when 'ENTERED' then constant_figure is null and bound_lineage_id is null and bound_source is null
    when 'CONSTANT' then constant_figure is not null
    when 'INDICATOR_ACTUAL' then bound_lineage_id is not null
    when 'FROM_MODULE' then bound_source is not null
    else false end);
-- What measures a variable names its agency with it, so that one key holds both.
alter table catalogue.variable add constraint variable_of_agency unique (agency_id, variable_id);
create index variable_by_agency on catalogue.variable (agency_id) where merged_into is null;

-- The words of the formula itself, which stay when its variable is merged into one with other words.
alter table catalogue.indicator_variable add column name text;
update catalogue.indicator_variable a set name = v.name from catalogue.variable v where v.variable_id = a.variable_id;
alter table catalogue.indicator_variable alter column name set not null;
