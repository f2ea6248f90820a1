-- A number for each agency and year that grows with every change of what results are computed from.
-- Whoever holds inputs in memory compares it in the query that loads the page. Year 0 stands for what
-- concerns every year: the catalogue, variables, settings.

create table tolok.stamp (
  agency_id bigint not null,
  year smallint not null,
  number bigint not null,
  -- How many of these changes were figures alone, which leave formulas, variables and targets as they were.
  figures bigint not null default 0,
  primary key (agency_id, year)
);
call tolok.put_in_scope('tolok.stamp');
call tolok.open_schema('tolok');
