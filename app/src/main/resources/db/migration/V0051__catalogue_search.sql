-- Finding indicators among a hundred thousand: narrow rows to filter, sort and count, words to search by
-- meaning, and the vocabulary that mends misspelt questions.

create extension if not exists fuzzystrmatch with schema tolok;

-- One narrow row per indicator with all that lists filter, sort and count by.
create table catalogue.search_entry (
  indicator_id bigint primary key references catalogue.indicator,
  agency_id bigint not null references organization.agency,
  version_id bigint not null references catalogue.version,
  ordinal integer not null,
  kind text collate "C" not null,
  formula_kind text collate "C" not null,
  -- Of the worst remark: 0 none, 1 info, 2 warning, 3 error.
  severity smallint not null,
  codes text[] not null,
  -- Lower case without marks: equal ones are one position, one objective.
  position_key text collate "C" not null,
  objective_key text collate "C",
  name_key text collate "C" not null
);
create index search_entry_by_version on catalogue.search_entry (version_id, ordinal);

-- The words of each indicator, as written and by their stems; A name, B objective and position, C formula, D the rest.
create table catalogue.search_words (
  indicator_id bigint primary key references catalogue.indicator,
  agency_id bigint not null references organization.agency,
  version_id bigint not null references catalogue.version,
  -- Whether another version took the place of its version, on whatever day.
  replaced boolean not null,
  words tsvector not null
);
create index search_words_by_version on catalogue.search_words (version_id);
create index search_words_in_force on catalogue.search_words using gin (words) with (fastupdate = off) where not replaced;
create index search_words_of_all on catalogue.search_words using gin (words) with (fastupdate = off);

-- Every word indicators are written with, and in how many. Belongs to no agency: it holds words of the
-- language, and is only ever used to mend what somebody asked.
create table catalogue.word (
  word text collate "C" primary key,
  uses integer not null
);

-- A text as lists sort and compare it.
create function catalogue.key(words text) returns text
  language sql immutable parallel safe
  return trim(regexp_replace(lower(words), '[^[:alnum:]]+', ' ', 'g'));

-- A text as it is searched: its words as they stand, and their stems.
create function catalogue.words(text text, weight "char") returns tsvector
  language sql immutable parallel safe
  return setweight(to_tsvector('simple', coalesce(text, '')) || to_tsvector('indonesian', coalesce(text, '')), weight);

-- Makes the indicators of versions findable, once they and their remarks are written.
create procedure catalogue.index_versions(versions bigint[])
  language sql as $$
  insert into catalogue.search_entry (indicator_id, agency_id, version_id, ordinal, kind, formula_kind, severity,
    codes, position_key, objective_key, name_key)
  select i.indicator_id, i.agency_id, i.version_id, i.ordinal, i.kind, i.formula_kind, coalesce(f.severity, 0),
    coalesce(f.codes, array[]::text[]), catalogue.key(p.name), catalogue.key(i.objective), catalogue.key(i.name)
  from catalogue.indicator i
  join catalogue.position p using (position_id)
  left join (
    select f.indicator_id, array_agg(distinct f.code order by f.code) as codes,
      max(case f.severity when 'INFO' then 1 when 'WARNING' then 2 else 3 end) as severity
    from catalogue.finding f where f.version_id = any(versions) and f.indicator_id is not null group by f.indicator_id
  ) f using (indicator_id)
  where i.version_id = any(versions);

  insert into catalogue.search_words (indicator_id, agency_id, version_id, replaced, words)
  select i.indicator_id, i.agency_id, i.version_id, v.valid_until is not null, catalogue.words(i.name, 'A')
    || catalogue.words(concat_ws(' ', i.objective, p.name), 'B')
    || catalogue.words(coalesce(i.formula_text, i.expression), 'C')
    || catalogue.words(concat_ws(' ', i.definition, i.unit, i.data_source), 'D')
  from catalogue.indicator i
  join catalogue.position p using (position_id)
  join catalogue.version v on v.version_id = i.version_id
  where i.version_id = any(versions);

  insert into catalogue.word (word, uses)
  select w.word, count(*)
  from catalogue.indicator i
  join catalogue.position p using (position_id)
  cross join lateral (
    select distinct unnest(string_to_array(
      catalogue.key(concat_ws(' ', i.name, i.objective, p.name, i.formula_text, i.definition)), ' ')) as word) w
  where i.version_id = any(versions) and length(w.word) between 2 and 40
  group by w.word
  order by w.word
  on conflict (word) do update set uses = catalogue.word.uses + excluded.uses;
$$;

-- Thousands of rows are looked through at once here, so the scope is a set to look in, not a list to go through.
call tolok.put_in_scope('catalogue.search_entry');
call tolok.put_in_scope('catalogue.search_words');
alter policy scope on catalogue.search_entry
  using ((select tolok.sees_everything()) or agency_id in (select unnest(tolok.agencies())));

-- Row-level security keeps an index on words from being used, for the matching operator might leak; so this
-- function looks the words up as the owner of the table, and keeps to the scope itself. Where very many fit, none
-- fits better than another and the rank is 0.
alter table catalogue.search_words no force row level security;

create function catalogue.matching(asked tsquery, versions bigint[])
  returns table (indicator_id bigint, rank real)
  language plpgsql stable security definer rows 500
  set search_path = ''
  as $$
declare
  old boolean := exists (
    select from catalogue.version v where v.version_id = any(versions) and v.valid_until is not null);
  weights constant real[] := array[0.05, 0.1, 0.3, 1.0];
  ranked_max constant int := 3000;
  few boolean;
begin
  few := ranked_max >= (select pg_catalog.count(*) from (
    select from catalogue.search_words w
    where w.words operator(pg_catalog.@@) asked and not w.replaced limit ranked_max + 1) found);
  if old then
    return query
      select w.indicator_id, pg_catalog.ts_rank(weights, w.words, asked, 1)
      from catalogue.search_words w
      where w.words operator(pg_catalog.@@) asked
        and w.version_id in (select pg_catalog.unnest(versions))
        and ((select tolok.sees_everything()) or w.agency_id in (select pg_catalog.unnest(tolok.agencies())));
  else
    return query
      select w.indicator_id, case when few then pg_catalog.ts_rank(weights, w.words, asked, 1) else 0 end
      from catalogue.search_words w
      where w.words operator(pg_catalog.@@) asked and not w.replaced
        and w.version_id in (select pg_catalog.unnest(versions))
        and ((select tolok.sees_everything()) or w.agency_id in (select pg_catalog.unnest(tolok.agencies())));
  end if;
end $$;

call tolok.open_schema('catalogue');
