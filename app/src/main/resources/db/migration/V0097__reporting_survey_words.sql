-- What an office adds to the report and the publication of a round in its own words.

create table reporting.survey_words (
  round_id bigint primary key references survey.round on delete cascade,
  agency_id bigint not null references organization.agency,
  team text not null,
  background text not null,
  analysis text not null,
  conclusion text not null,
  contact text not null,
  changed_at timestamptz not null,
  changed_by_name text not null,
  constraint survey_words_short check (
    length(team) <= 2000 and length(background) <= 4000 and length(analysis) <= 4000
    and length(conclusion) <= 4000 and length(contact) <= 300)
);

call tolok.put_in_scope('reporting.survey_words');
call tolok.open_schema('reporting');
