-- Imports: a file waits here between its dry run and the click that applies it, and what an applied import changed is
-- remembered so that it can be taken back while nobody has changed it since.

-- Belongs to the person who gave it, not to an agency: every question for it names the account.
create table organization.import_file (
  id uuid primary key default gen_random_uuid(),
  account_id bigint,
  for_agency_id bigint,
  name text not null,
  bytes bytea not null,
  kept_at timestamptz not null,
  constraint import_file_size check (octet_length(bytes) <= 20 * 1024 * 1024)
);
create index import_file_by_account on organization.import_file (account_id, kept_at);

create table organization.import_batch (
  id bigint generated always as identity primary key,
  account_id bigint,
  source text not null,
  applied_at timestamptz not null,
  undone_at timestamptz
);

-- One change of an import, in order. The earlier state is that of the row itself, so it stands under the same scope.
create table organization.import_step (
  batch_id bigint not null constraint import_step_batch references organization.import_batch on delete cascade,
  ordinal int not null,
  agency_id bigint not null constraint import_step_agency references organization.agency,
  kind text not null,
  object_id bigint not null,
  version_after int not null,
  before jsonb,
  constraint import_step_key primary key (batch_id, ordinal),
  constraint import_step_kind check (kind in ('AGENCY', 'UNIT', 'POSITION', 'OFFICIAL', 'HOLDING'))
);
call tolok.put_in_scope('organization.import_step');

call tolok.open_schema('organization');
