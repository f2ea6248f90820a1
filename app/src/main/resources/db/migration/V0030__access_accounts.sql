-- Who may sign in, with what, and where they may do what. An account has a home agency, which decides who
-- sees and manages it; accounts without one belong to the installation. What hangs on an account is seen by
-- whoever sees the account.

create schema access;

create table access.account (
  id bigint generated always as identity primary key,
  agency_id bigint constraint account_agency references organization.agency,
  login text not null,
  name text not null collate "id-x-icu",
  email text,
  email_verified boolean not null default false,
  password_hash text,
  password_changed_at timestamptz,
  state text not null,
  state_reason text,
  language text not null default 'id',
  created_at timestamptz not null,
  signed_in_at timestamptz,
  constraint account_login_once unique (login),
  constraint account_login_form check (login ~ '^[a-z0-9][a-z0-9._-]{1,62}$'),
  constraint account_name_length check (length(btrim(name)) between 1 and 200),
  constraint account_email_lower check (email = lower(email)),
  constraint account_state check (state in ('INVITED', 'ACTIVE', 'LOCKED', 'INACTIVE')),
  constraint account_language check (language in ('id', 'en'))
);
create unique index account_email_once on access.account (email) where email is not null;
create index account_by_agency on access.account (agency_id);
create index account_in_order on access.account (lower(name), id);
create index account_search on access.account
  using gin ((lower(name) || ' ' || login || ' ' || coalesce(email, '')) gin_trgm_ops);
alter table access.account enable row level security;
alter table access.account force row level security;
create policy scope on access.account using (
  (select tolok.sees_everything()) or agency_id = any((select tolok.agencies())::bigint[]));

-- What hangs on an account is seen by whoever sees the account.
create procedure access.follow_account(relation regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', relation);
  execute format('alter table %s force row level security', relation);
  execute format(
    'create policy scope on %s using ((select tolok.sees_everything())'
    || ' or exists (select from access.account seen where seen.id = account_id))', relation);
end $$;

-- The person behind an account in the register of officials, once per agency where they hold something.
create table access.account_official (
  account_id bigint not null constraint account_official_account references access.account on delete cascade,
  official_id bigint not null constraint account_official_official references organization.official,
  agency_id bigint not null constraint account_official_agency references organization.agency,
  primary key (account_id, agency_id),
  constraint account_official_once unique (official_id)
);
call access.follow_account('access.account_official');

-- A role at a place: one agency, all agencies of a region, or (neither named) the whole installation.
create table access.role_grant (
  id bigint generated always as identity primary key,
  account_id bigint not null constraint role_grant_account references access.account on delete cascade,
  role text not null,
  agency_id bigint constraint role_grant_agency references organization.agency,
  regency_id bigint constraint role_grant_regency references organization.region,
  valid_from date,
  valid_to date,
  reason text,
  granted_by bigint,
  granted_at timestamptz not null,
  constraint role_grant_one_place check (num_nonnulls(agency_id, regency_id) <= 1),
  constraint role_grant_days check (valid_to >= valid_from)
);
create index role_grant_by_account on access.role_grant (account_id);
create index role_grant_by_agency on access.role_grant (agency_id, account_id);
create index role_grant_by_regency on access.role_grant (regency_id, account_id);
call access.follow_account('access.role_grant');

-- A role that comes with a position: whoever holds it has the role, from the first day to the last.
create table access.position_role (
  position_id bigint not null,
  agency_id bigint not null,
  role text not null,
  granted_by bigint,
  granted_at timestamptz not null,
  primary key (position_id, role),
  constraint position_role_position foreign key (agency_id, position_id)
    references organization.position (agency_id, id)
);
call tolok.put_in_scope('access.position_role');

-- An explicit refusal wins over every grant.
create table access.denial (
  id bigint generated always as identity primary key,
  account_id bigint not null constraint denial_account references access.account on delete cascade,
  action text not null,
  agency_id bigint constraint denial_agency references organization.agency,
  regency_id bigint constraint denial_regency references organization.region,
  reason text not null,
  denied_by bigint,
  denied_at timestamptz not null,
  constraint denial_one_place check (num_nonnulls(agency_id, regency_id) <= 1),
  constraint denial_reason_said check (length(btrim(reason)) >= 5)
);
create index denial_by_account on access.denial (account_id);
call access.follow_account('access.denial');

-- Sessions of browsers: only the hash of what the cookie carries.
create table access.session (
  id bigint generated always as identity primary key,
  account_id bigint not null constraint session_account references access.account on delete cascade,
  token_hash bytea not null,
  stage text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  network_address text not null,
  browser text not null,
  constraint session_token_once unique (token_hash),
  constraint session_stage check (stage in ('SECOND_FACTOR', 'FULL'))
);
create index session_by_account on access.session (account_id);
create index session_by_expiry on access.session (expires_at);
call access.follow_account('access.session');

-- Second factor: the shared secret is sealed with a key kept outside of the database. The last time step used
-- is kept, so that no code works twice.
create table access.factor (
  account_id bigint primary key constraint factor_account references access.account on delete cascade,
  sealed_secret bytea not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);
call access.follow_account('access.factor');

create table access.recovery_code (
  id bigint generated always as identity primary key,
  account_id bigint not null constraint recovery_code_account references access.account on delete cascade,
  code_hash bytea not null,
  used_at timestamptz
);
create index recovery_code_by_account on access.recovery_code (account_id);
call access.follow_account('access.recovery_code');

-- One-time addresses to choose a password: for a new account, or for a person who forgot. Only the hash of
-- what the address carries. The one that makes the first administrator has no account yet.
create table access.invitation (
  id bigint generated always as identity primary key,
  account_id bigint constraint invitation_account references access.account on delete cascade,
  token_hash bytea not null,
  kind text not null,
  created_at timestamptz not null,
  created_by bigint,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint invitation_token_once unique (token_hash),
  constraint invitation_kind check (kind in ('FIRST_ADMINISTRATOR', 'INVITATION', 'NEW_PASSWORD')),
  constraint invitation_of_account check ((kind = 'FIRST_ADMINISTRATOR') = (account_id is null))
);
create index invitation_by_account on access.invitation (account_id);
call access.follow_account('access.invitation');

-- Tokens of other programs, on behalf of the account that made them: a part of its rights, never more.
create table access.api_token (
  id bigint generated always as identity primary key,
  account_id bigint not null constraint api_token_account references access.account on delete cascade,
  name text not null,
  token_hash bytea not null,
  hint text not null,
  actions text[] not null,
  agencies bigint[],
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  used_at timestamptz,
  constraint api_token_once unique (token_hash),
  constraint api_token_name_length check (length(btrim(name)) between 1 and 100),
  constraint api_token_life check (expires_at > created_at)
);
create index api_token_by_account on access.api_token (account_id);
call access.follow_account('access.api_token');

-- Failed sign-ins by name typed and by network address; shared by all nodes, pruned after a day.
create table access.attempt (
  subject text primary key,
  failures int not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  blocked_until timestamptz
);
create index attempt_by_time on access.attempt (last_at);

call tolok.open_schema('access');
