-- Other programs that are told what happens here. What is to be told is written in the transaction of
-- the change itself and delivered afterwards, so nothing is told that did not happen and nothing is
-- forgotten.

create table results.webhook (
  webhook_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  name text not null,
  address text not null,
  events text[] not null,
  -- Sealed with the key of the installation.
  secret bytea not null,
  active boolean not null default true,
  version integer not null default 1,
  made_by_name text not null,
  made_at timestamptz not null
);
create index webhook_by_agency on results.webhook (agency_id);

create table results.webhook_delivery (
  delivery_id bigint generated always as identity primary key,
  agency_id bigint not null references organization.agency,
  webhook_id bigint not null references results.webhook on delete cascade,
  event text not null,
  event_key uuid not null,
  body text not null,
  made_at timestamptz not null,
  state text not null default 'WAITING'
    constraint webhook_delivery_state check (state in ('WAITING', 'DELIVERED', 'FAILED')),
  attempts integer not null default 0,
  next_at timestamptz not null,
  -- Held by a node that is sending it, until then.
  leased_until timestamptz,
  answer_status integer,
  problem text,
  ended_at timestamptz
);
create index webhook_delivery_due on results.webhook_delivery (next_at) where state = 'WAITING';
create index webhook_delivery_by_webhook on results.webhook_delivery (webhook_id, delivery_id desc);

-- The results of a year as they were last told, so that only what changed is told.
create table results.webhook_seen (
  agency_id bigint not null references organization.agency,
  year smallint not null,
  stamp bigint not null,
  results jsonb not null,
  primary key (agency_id, year)
);

call tolok.put_in_scope('results.webhook');
call tolok.put_in_scope('results.webhook_delivery');
call tolok.put_in_scope('results.webhook_seen');
call tolok.open_schema('results');
