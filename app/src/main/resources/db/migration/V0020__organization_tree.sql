-- Who is who: territory, the offices that plan and report, their units and positions, the people, and who held what
-- from when to when. Everything later hangs on an agency and a position of this tree.

create extension if not exists btree_gist;
create schema organization;

create table organization.region (
  id bigint generated always as identity primary key,
  code_system text not null default 'KEMENDAGRI',
  code text not null,
  name text not null collate "id-x-icu",
  kind text not null,
  parent_id bigint constraint region_parent references organization.region,
  version int not null default 1,
  constraint region_code_once unique (code_system, code),
  constraint region_system check (code_system = 'KEMENDAGRI'),
  constraint region_code_form check (code ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$'),
  constraint region_kind check (kind in ('PROVINCE', 'REGENCY', 'CITY', 'SUBDISTRICT', 'VILLAGE', 'URBAN_VILLAGE')),
  constraint region_province_on_top check ((kind = 'PROVINCE') = (parent_id is null)),
  constraint region_name_said check (name <> '')
);
create index region_by_parent on organization.region (parent_id, code);

create table organization.agency (
  id bigint generated always as identity primary key,
  agency_id bigint not null generated always as (id) stored,
  name text not null collate "id-x-icu",
  kind text not null,
  regency_id bigint not null constraint agency_regency references organization.region,
  territory_id bigint constraint agency_territory references organization.region,
  zone text not null,
  active boolean not null default true,
  version int not null default 1,
  constraint agency_name_once unique (regency_id, name),
  constraint agency_kind check (kind in ('SUBDISTRICT_OFFICE', 'URBAN_VILLAGE_OFFICE', 'REGENCY_SECRETARIAT',
    'REGENCY_OFFICE', 'INSPECTORATE', 'PROVINCE_OFFICE')),
  constraint agency_zone check (zone in ('WIB', 'WITA', 'WIT')),
  constraint agency_name_said check (name <> '')
);
call tolok.put_in_scope('organization.agency');

create table organization.org_unit (
  id bigint generated always as identity primary key,
  agency_id bigint not null constraint org_unit_agency references organization.agency,
  parent_id bigint,
  name text not null collate "id-x-icu",
  place int not null default 0,
  version int not null default 1,
  removed_at timestamptz,
  constraint org_unit_of_agency unique (agency_id, id),
  constraint org_unit_parent foreign key (agency_id, parent_id) references organization.org_unit (agency_id, id),
  constraint org_unit_not_under_itself check (parent_id <> id),
  constraint org_unit_name_said check (name <> '')
);
create unique index org_unit_name_once on organization.org_unit (agency_id, lower(name)) where removed_at is null;
call tolok.put_in_scope('organization.org_unit');

create table organization.position (
  id bigint generated always as identity primary key,
  agency_id bigint not null constraint position_agency references organization.agency,
  unit_id bigint,
  name text not null collate "id-x-icu",
  echelon text,
  kind text not null,
  supervisor_id bigint,
  duties text[] not null default '{}',
  functions text[] not null default '{}',
  place int not null default 0,
  version int not null default 1,
  removed_at timestamptz,
  constraint position_of_agency unique (agency_id, id),
  constraint position_unit foreign key (agency_id, unit_id) references organization.org_unit (agency_id, id),
  constraint position_supervisor foreign key (agency_id, supervisor_id)
    references organization.position (agency_id, id),
  constraint position_not_under_itself check (supervisor_id <> id),
  constraint position_kind check (kind in ('STRUCTURAL', 'FUNCTIONAL', 'EXECUTIVE')),
  constraint position_echelon check (echelon ~ '^(I|II|III|IV|V)(\.[ab])?$'),
  constraint position_name_said check (name <> '')
);
create unique index position_name_once on organization.position (agency_id, lower(name)) where removed_at is null;
call tolok.put_in_scope('organization.position');

create table organization.official (
  id bigint generated always as identity primary key,
  agency_id bigint not null constraint official_agency references organization.agency,
  name text not null collate "id-x-icu",
  title_before text,
  title_after text,
  nip text,
  sex text,
  version int not null default 1,
  removed_at timestamptz,
  constraint official_of_agency unique (agency_id, id),
  constraint official_nip_form check (nip ~ '^\d{18}$'),
  constraint official_sex check (sex in ('MALE', 'FEMALE')),
  constraint official_name_said check (name <> '')
);
-- A person has one record per agency: who moves gets a new one there, so that neither office sees the other's.
create unique index official_nip_once on organization.official (agency_id, nip) where removed_at is null;
create index official_by_name on organization.official (agency_id, name);
call tolok.put_in_scope('organization.official');

create table organization.holding (
  id bigint generated always as identity primary key,
  agency_id bigint not null,
  position_id bigint not null,
  official_id bigint not null,
  kind text not null,
  first_day date not null,
  last_day date,
  version int not null default 1,
  removed_at timestamptz,
  constraint holding_position foreign key (agency_id, position_id) references organization.position (agency_id, id),
  constraint holding_official foreign key (agency_id, official_id) references organization.official (agency_id, id),
  constraint holding_kind check (kind in ('DEFINITIVE', 'PJ', 'PLT', 'PLH')),
  constraint holding_days check (first_day <= last_day),
  -- One person fills a position at a time; a Pj and a Plt do so while it is vacant.
  constraint holding_filled_once exclude using gist
    (position_id with =, daterange(first_day, last_day, '[]') with &&) where (kind <> 'PLH' and removed_at is null),
  -- A Plh stands in beside the holder, but only one at a time.
  constraint holding_stood_in_once exclude using gist
    (position_id with =, daterange(first_day, last_day, '[]') with &&) where (kind = 'PLH' and removed_at is null)
);
create index holding_by_agency on organization.holding (agency_id, first_day desc);
create index holding_by_official on organization.holding (official_id);
call tolok.put_in_scope('organization.holding');

call tolok.open_schema('organization');
