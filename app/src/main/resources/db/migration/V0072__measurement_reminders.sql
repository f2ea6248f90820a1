-- What was sent by mail to whom. A row is made before its mail leaves, so that no two nodes send the same one;
-- one that was made and could not be sent is tried again, one whose node died in between is not.

create table measurement.reminder (
  agency_id bigint not null constraint reminder_agency references organization.agency,
  account_id bigint not null,
  kind text not null constraint reminder_kind check (kind in ('DUE_SOON', 'OVERDUE', 'DIGEST')),
  -- What it is about: the last day of entry, or the week.
  occasion text not null,
  claimed_at timestamptz not null,
  sent_at timestamptz,
  failed_at timestamptz,
  attempts smallint not null default 1,
  primary key (agency_id, account_id, kind, occasion)
);
call tolok.put_in_scope('measurement.reminder');
call tolok.open_schema('measurement');
