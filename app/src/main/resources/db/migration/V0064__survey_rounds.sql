-- What a survey consists of: services, the places where posters hang, versions of the questions, rounds.

create schema if not exists survey;

create table survey.public_service (
  service_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  ordinal integer not null,
  name text not null constraint service_named check (name <> '' and length(name) <= 200),
  -- Who is served by it and asked about it: the public, or the office's own staff.
  kind text not null default 'PUBLIC' constraint service_kind check (kind in ('PUBLIC', 'INTERNAL')),
  -- Costs nothing: the element of cost is answered by itself with the best answer.
  free boolean not null default false,
  removed_at timestamptz
);
create index public_service_by_agency on survey.public_service (agency_id);

create table survey.service_point (
  point_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  name text not null constraint point_named check (name <> '' and length(name) <= 200),
  -- End of the printed address; never given twice, also after the place is gone.
  code text not null constraint point_code_once unique constraint point_code check (code ~ '^[a-z2-9]{6,12}$'),
  removed_at timestamptz
);
create index service_point_by_agency on survey.service_point (agency_id);

-- Services given at a place; none means all of the agency.
create table survey.point_service (
  agency_id bigint not null references organization.agency,
  point_id bigint not null references survey.service_point on delete cascade,
  service_id bigint not null references survey.public_service,
  primary key (point_id, service_id)
);

create table survey.questionnaire (
  questionnaire_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  kind text not null constraint questionnaire_kind check (kind in ('PUBLIC', 'INTERNAL')),
  number integer not null constraint questionnaire_from_one check (number >= 1),
  made_at timestamptz not null,
  made_by_name text not null,
  constraint questionnaire_once unique (agency_id, kind, number)
);

create table survey.question (
  question_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  questionnaire_id bigint not null references survey.questionnaire on delete cascade,
  ordinal integer not null,
  -- Of the nine, or an added element of the office. Never the printed position.
  element_code text not null constraint element_code check (element_code ~ '^[A-Z][A-Z0-9_]{2,29}$'),
  element_name_id text,
  element_name_en text,
  text_id text not null constraint question_said check (text_id <> '' and length(text_id) <= 500),
  text_en text not null default '',
  choices_id text[] not null constraint four_choices_id check (cardinality(choices_id) = 4),
  choices_en text[] not null constraint four_choices_en check (cardinality(choices_en) = 4),
  constraint question_place unique (questionnaire_id, ordinal)
);

create table survey.round (
  round_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  kind text not null constraint round_kind check (kind in ('PUBLIC', 'INTERNAL')),
  year smallint not null,
  number integer not null constraint round_from_one check (number >= 1),
  name text not null constraint round_named check (name <> '' and length(name) <= 200),
  period_from date not null,
  period_until date not null,
  opens_on date not null,
  closes_on date not null,
  population integer constraint population_positive check (population > 0),
  method text not null default '',
  weight_rule text not null default 'EXACT'
    constraint round_weight check (weight_rule in ('EXACT', 'THREE_DECIMALS', 'TWO_DECIMALS')),
  ticket_rule text not null default 'NONE'
    constraint round_ticket check (ticket_rule in ('NONE', 'OPTIONAL', 'REQUIRED')),
  questionnaire_id bigint not null references survey.questionnaire,
  state text not null default 'DRAFT' constraint round_state check (state in ('DRAFT', 'OPEN', 'CLOSED', 'APPROVED')),
  -- Sheets kept so far; the number of the last one. Raised with each in its transaction, so that numbers follow
  -- the order of commits and whoever holds counts in memory reads only what came after.
  answers integer not null default 0,
  -- Raised by everything else that changes what counts.
  revision integer not null default 0,
  made_at timestamptz not null,
  made_by bigint,
  made_by_name text not null,
  constraint round_period check (period_from <= period_until),
  constraint round_days check (opens_on <= closes_on),
  constraint round_once unique (agency_id, kind, year, number),
  constraint round_of_agency unique (round_id, agency_id)
);
create index round_by_agency on survey.round (agency_id, period_until);

create table survey.round_service (
  agency_id bigint not null references organization.agency,
  round_id bigint not null references survey.round on delete cascade,
  service_id bigint not null references survey.public_service,
  primary key (round_id, service_id)
);

-- Every step of a round, with its reason where one is asked for.
create table survey.round_event (
  event_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  round_id bigint not null references survey.round on delete cascade,
  state text not null,
  reason text not null default '',
  happened_at timestamptz not null,
  by_account bigint,
  by_name text not null
);
create index round_event_by_round on survey.round_event (round_id, event_id);

-- Codes handed out with a service; each counts once. Only a fingerprint is kept, and only the day of its use, so
-- that no answer can be led back to a code.
create table survey.ticket (
  agency_id bigint not null references organization.agency,
  round_id bigint not null references survey.round on delete cascade,
  fingerprint bytea not null,
  used_on date,
  primary key (round_id, fingerprint)
);

call tolok.put_in_scope('survey.public_service');
call tolok.put_in_scope('survey.service_point');
call tolok.put_in_scope('survey.point_service');
call tolok.put_in_scope('survey.questionnaire');
call tolok.put_in_scope('survey.question');
call tolok.put_in_scope('survey.round');
call tolok.put_in_scope('survey.round_service');
call tolok.put_in_scope('survey.round_event');
call tolok.put_in_scope('survey.ticket');
call tolok.open_schema('survey');
