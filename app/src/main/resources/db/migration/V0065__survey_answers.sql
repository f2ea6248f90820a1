-- The sheets of surveys. None of these rows knows who answered: no account, no address of a network, no exact time.

-- A clerk's sitting at the paper grid, or one spreadsheet.
create table survey.sheet_batch (
  batch_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  round_id bigint not null references survey.round,
  channel text not null constraint batch_channel check (channel in ('PAPER', 'FILE')),
  file_name text,
  -- SHA-256 of the file, so that the same file twice is noticed.
  content_hash bytea,
  begun_at timestamptz not null,
  entered_by bigint,
  entered_by_name text not null,
  taken_back_at timestamptz,
  taken_back_by_name text,
  taken_back_reason text
);
create index sheet_batch_by_round on survey.sheet_batch (round_id);

create table survey.answer (
  agency_id bigint not null,
  round_id bigint not null,
  -- From 1 in the order of commits, without gaps.
  number integer not null,
  service_id bigint not null,
  point_id bigint,
  channel text not null constraint answer_channel check (channel in ('PUBLIC', 'KIOSK', 'PAPER', 'FILE')),
  given_hour timestamptz not null,
  sex text,
  education text,
  occupation text,
  age_band text,
  -- One character per question of the round's questionnaire in its order: 1 to 4, or - where left empty.
  scores text not null constraint answer_scores check (scores ~ '^[1-4-]{1,60}$'),
  -- Random number shared by the sheets of one network on one day; not made from its address, emptied with the
  -- approval. Null where nothing is known.
  origin bigint,
  batch_id bigint references survey.sheet_batch,
  primary key (round_id, number),
  constraint answer_round foreign key (round_id, agency_id) references survey.round (round_id, agency_id)
);
-- The sheets of a batch; what people answer by themselves is not in it and costs nothing.
create index answer_by_batch on survey.answer (batch_id, number) where batch_id is not null;

-- One-time numbers of forms that were kept; nothing leads from them to an answer. Forgotten after some days.
create table survey.used_form (
  high bigint not null,
  low bigint not null,
  used_on date not null,
  primary key (high, low)
);

-- Networks whose sheets came so thick that a person has to look first. Their sheets do not count until somebody
-- decides that they do.
create table survey.held_origin (
  agency_id bigint not null references organization.agency,
  round_id bigint not null references survey.round on delete cascade,
  origin bigint not null,
  reason text not null constraint held_reason check (reason in ('TOO_MANY', 'TOO_ALIKE')),
  held_at timestamptz not null,
  -- Sheets the round had before the first of these: all of them have greater numbers, so that whoever looks for them
  -- need not look through the whole round, and no answer pays for an index by network.
  sheets_before integer not null default 0 constraint sheets_before_counted check (sheets_before >= 0),
  -- Sheets the round had once the network's day was over; null while more of these may come.
  sheets_until integer,
  decision text constraint held_decision check (decision in ('COUNT', 'LEAVE_OUT')),
  decided_at timestamptz,
  decided_by_name text,
  decided_why text,
  primary key (round_id, origin)
);

-- Sheets that were kept and do not count: taken back by a clerk, or replaced by a corrected one.
create table survey.left_out (
  agency_id bigint not null,
  round_id bigint not null,
  number integer not null,
  reason text not null,
  left_out_at timestamptz not null,
  left_out_by_name text not null,
  -- The sheet that stands in its place, where it was corrected.
  replaced_by integer,
  primary key (round_id, number),
  constraint left_out_answer foreign key (round_id, number) references survey.answer (round_id, number)
);

-- Numbers printed or stamped on sheets of paper, so that one typed in twice is noticed. They say nothing of a person.
create table survey.paper_sheet (
  agency_id bigint not null,
  round_id bigint not null,
  number integer not null,
  paper_number integer not null constraint paper_number_range check (paper_number between 1 and 999999),
  primary key (round_id, number),
  constraint paper_sheet_answer foreign key (round_id, number) references survey.answer (round_id, number)
    on delete cascade
);
create index paper_sheet_by_paper_number on survey.paper_sheet (round_id, paper_number);

-- Spreadsheets between their dry run and the click that keeps their sheets, each for whoever gave it.
create table survey.waiting_file (
  file_id uuid primary key default gen_random_uuid(),
  agency_id bigint not null references organization.agency,
  round_id bigint not null references survey.round on delete cascade,
  account_id bigint,
  name text not null,
  bytes bytea not null constraint waiting_file_size check (octet_length(bytes) <= 20 * 1024 * 1024),
  -- Which column holds what, once a person said so.
  columns text,
  kept_at timestamptz not null
);
create index waiting_file_by_age on survey.waiting_file (kept_at);

-- What people wrote in their own words, apart from their answers: with a key of its own that says nothing of the
-- order, and with the day alone.
create table survey.opinion (
  opinion_id uuid primary key default gen_random_uuid(),
  agency_id bigint not null references organization.agency,
  round_id bigint not null references survey.round,
  service_id bigint references survey.public_service,
  kind text not null constraint opinion_kind check (kind in ('COMPLAINT', 'SUGGESTION', 'PRAISE')),
  body text not null constraint opinion_said check (body <> '' and length(body) <= 2000),
  language text not null default 'id',
  given_on date not null,
  state text not null default 'NEW' constraint opinion_state check (state in ('NEW', 'SEEN', 'HIDDEN', 'DONE')),
  note text not null default ''
);
create index opinion_by_round on survey.opinion (round_id, given_on);

-- How somebody who wants an answer can be reached, sealed with a key that is not in the database; read by name in
-- the trail, erased when done.
create table survey.opinion_contact (
  opinion_id uuid primary key references survey.opinion on delete cascade,
  agency_id bigint not null references organization.agency,
  sealed bytea not null
);

call tolok.put_in_scope('survey.sheet_batch');
call tolok.put_in_scope('survey.answer');
call tolok.put_in_scope('survey.held_origin');
call tolok.put_in_scope('survey.left_out');
call tolok.put_in_scope('survey.paper_sheet');
call tolok.put_in_scope('survey.waiting_file');
call tolok.put_in_scope('survey.opinion');
call tolok.put_in_scope('survey.opinion_contact');
call tolok.open_schema('survey');
