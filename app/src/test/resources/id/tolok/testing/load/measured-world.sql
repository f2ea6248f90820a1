-- A regency that measures: 40 sub-districts, 60 indicators each in the shapes of daily use, 117 variables, 12 months, 5 years.
-- All of it follows from row numbers and a hash, so it is the same every time; the years are this one and the four
-- before it. Parts are divided by lines of dashes.

insert into organization.region (code, name, kind) values ('96', 'Provinsi Ukur', 'PROVINCE')
------
insert into organization.region (code, name, kind, parent_id)
select '96.01', 'Kabupaten Ukur', 'REGENCY', id from organization.region where code = '96'
------
insert into organization.agency (name, kind, regency_id, zone)
select 'Kecamatan Ukur ' || n, 'SUBDISTRICT_OFFICE', r.id, 'WIB'
from generate_series(1, 40) n join organization.region r on r.code = '96.01'
------
create temporary table office as
select a.id as agency_id, (row_number() over (order by a.id))::int - 1 as place, a.regency_id
from organization.agency a join organization.region r on r.id = a.regency_id where r.code = '96.01'
------
create temporary table post (place int, name text, echelon text, role text);
insert into post values
  (0, 'Camat', 'III.a', 'APPROVER'),
  (1, 'Sekretaris Kecamatan', 'III.b', 'VERIFIER'),
  (2, 'Kepala Subbagian Perencanaan', 'IV.b', 'PLANNER'),
  (3, 'Kepala Seksi Pemerintahan', 'IV.a', 'OWNER'),
  (4, 'Kepala Seksi Ketenteraman dan Ketertiban Umum', 'IV.a', 'OWNER'),
  (5, 'Kepala Seksi Pelayanan Umum', 'IV.a', 'OWNER')
------
insert into organization.position (agency_id, name, echelon, kind, place, duties)
select o.agency_id, p.name, p.echelon, 'STRUCTURAL', p.place, array['melaksanakan urusan ' || lower(p.name)]
from office o cross join post p
------
update organization.position p set supervisor_id = s.id
from organization.position s, office o
where p.agency_id = s.agency_id and o.agency_id = p.agency_id and p.place > 0 and s.place = case when p.place = 2 then 1 else 0 end
------
insert into organization.official (agency_id, name, nip, sex)
select o.agency_id, 'Pegawai Ukur ' || o.place || ' ' || k, (1970 + k)::text || '01151995031' || lpad((1 + o.place)::text, 3, '0'), 'MALE'
from office o cross join generate_series(0, 5) k
------
create temporary table holder as
select p.agency_id, p.id as position_id, p.place as post, f.id as official_id, o.place
from organization.position p
join office o on o.agency_id = p.agency_id
join (select id, agency_id, row_number() over (partition by agency_id order by id) - 1 as place from organization.official) f
  on f.agency_id = p.agency_id and f.place = p.place
------
insert into organization.holding (agency_id, position_id, official_id, kind, first_day)
select agency_id, position_id, official_id, 'DEFINITIVE', make_date(%YEAR% - 4, 1, 3) from holder
------
insert into access.account (agency_id, login, name, password_hash, password_changed_at, state, created_at)
select h.agency_id, 'ukur.' || h.place || '.' || h.post, 'Pegawai Ukur ' || h.place || ' ' || h.post, '%PASSWORD%', now(), 'ACTIVE', now()
from holder h
------
insert into access.account (login, name, password_hash, password_changed_at, state, created_at)
values ('ukur.kab', 'Bagian Organisasi Ukur', '%PASSWORD%', now(), 'ACTIVE', now())
------
insert into access.account_official (account_id, official_id, agency_id)
select a.id, h.official_id, h.agency_id from holder h join access.account a on a.login = 'ukur.' || h.place || '.' || h.post
------
insert into access.role_grant (account_id, role, agency_id, granted_at)
select a.id, p.role, h.agency_id, now()
from holder h join post p on p.place = h.post join access.account a on a.login = 'ukur.' || h.place || '.' || h.post
------
insert into access.role_grant (account_id, role, regency_id, granted_at)
select a.id, 'REGENCY_REVIEWER', (select max(regency_id) from office), now() from access.account a where a.login = 'ukur.kab'
------
insert into catalogue.version (agency_id, number, valid_from, decree_kind, decree_number, decree_date, decree_title,
  period_start, period_end, header, indicator_count, accepted_by_name, accepted_at, reason, file_name, original_sha256)
select o.agency_id, 1, make_date(%YEAR% - 4, 1, 3), 'IKI', '050/' || (o.place + 1) || '/IKI/2022', '2022-01-03', 'Indikator Kinerja Individu', %YEAR% - 4, %YEAR%,
  json_build_object('format', 'tolok-catalogue/1', 'file', 'keputusan.txt', 'sha256', repeat('0', 64), 'decrees', json_build_array(
    json_build_object('kind', 'IKI', 'number', '050/' || (o.place + 1) || '/IKI/2022', 'title', 'Indikator Kinerja Individu',
      'considerations', json_build_array(), 'legalBases', json_build_array(), 'dictums', json_build_array()))),
  60, 'Camat', make_date(%YEAR% - 4, 1, 3), 'Ditetapkan', 'keputusan.txt', repeat('0', 64)
from office o
------
insert into catalogue.position (agency_id, version_id, ordinal, name, raw_name, echelon, decree, duties, functions, sources,
  organization_position_id)
select v.agency_id, v.version_id, p.place + 1, p.name, upper(p.name), p.echelon, 0, array['melaksanakan urusan ' || lower(p.name)], array[]::text[],
  '{}', q.id
from catalogue.version v join office o on o.agency_id = v.agency_id cross join post p
join organization.position q on q.agency_id = v.agency_id and q.place = p.place
------
insert into catalogue.lineage (agency_id, first_version_id)
select v.agency_id, v.version_id from catalogue.version v join office o on o.agency_id = v.agency_id
cross join generate_series(0, 59) k order by v.agency_id, k
------
create temporary table line as
select l.lineage_id, l.agency_id, (row_number() over (partition by l.agency_id order by l.lineage_id))::int - 1 as k, o.place
from catalogue.lineage l join office o on o.agency_id = l.agency_id
------
-- Of twenty indicators fourteen are shares, four counts, one a sum of four, one attendance.
create temporary table shape as
select k, case when k % 20 < 14 then 'ratio' when k % 20 < 18 then 'count' when k % 20 = 18 then 'sum' else 'attendance' end as shape
from generate_series(0, 59) k
------
create temporary table part as
select s.k, s.shape, r.ordinal, r.role, r.role || ' kegiatan ' || s.k as name
from shape s cross join lateral (
  select * from (values (1, 'jumlah terlaksana'), (2, 'jumlah rencana')) x(ordinal, role) where s.shape = 'ratio'
  union all select 1, 'jumlah' where s.shape = 'count'
  union all select n, 'jumlah jenis ' || n || ' dari' from generate_series(1, 4) n where s.shape = 'sum'
  union all select * from (values (1, 'jumlah pegawai'), (2, 'hari kerja'), (3, 'rata-rata tidak hadir')) x(ordinal, role) where s.shape = 'attendance') r
------
insert into catalogue.indicator (agency_id, version_id, position_id, lineage_id, ordinal, kind, objective, name, definition, rationale,
  formula_text, formula_kind, expression, numerator, denominator, multiplier, terms, unit, polarity, responsible, data_source,
  targets, quarter_targets, confidence, sources)
select l.agency_id, v.version_id, p.position_id, l.lineage_id, l.k + 1, case when l.k < 10 then 'IKU' else 'IKI' end,
  'Meningkatnya kualitas urusan ' || (1 + l.k % 8),
  case s.shape when 'ratio' then 'Persentase kegiatan ' when 'attendance' then 'Persentase kehadiran kegiatan ' else 'Jumlah kegiatan ' end || l.k,
  'Perbandingan dalam satu tahun', array['Tugas pokok dan fungsi'], 'lihat rumus',
  case s.shape when 'ratio' then 'ratio' when 'count' then 'count' when 'sum' then 'sum' else 'product-ratio' end,
  case s.shape
    when 'ratio' then '[jumlah terlaksana kegiatan ' || l.k || '] / [jumlah rencana kegiatan ' || l.k || '] * 100'
    when 'count' then '[jumlah kegiatan ' || l.k || ']'
    when 'sum' then 'SUM([jumlah jenis 1 dari kegiatan ' || l.k || ']; [jumlah jenis 2 dari kegiatan ' || l.k
      || ']; [jumlah jenis 3 dari kegiatan ' || l.k || ']; [jumlah jenis 4 dari kegiatan ' || l.k || '])'
    else '[jumlah pegawai kegiatan ' || l.k || '] * ([hari kerja kegiatan ' || l.k || '] - [rata-rata tidak hadir kegiatan ' || l.k
      || ']) / ([jumlah pegawai kegiatan ' || l.k || '] * [hari kerja kegiatan ' || l.k || ']) * 100' end,
  case s.shape when 'ratio' then 'jumlah terlaksana kegiatan ' || l.k end, case s.shape when 'ratio' then 'jumlah rencana kegiatan ' || l.k end,
  case when s.shape in ('ratio', 'attendance') then 100 end, array[]::text[], case when s.shape in ('ratio', 'attendance') then '%' else 'buah' end,
  case when l.k % 7 = 3 then 'lower' else 'higher' end, p.name, 'Laporan bulanan',
  (select json_object_agg(y::text, (case s.shape when 'ratio' then 70 + h % 31 when 'attendance' then 90 + h % 11
    when 'count' then 12 * (10 + h % 41) else 12 * (20 + h % 61) end)::text) from generate_series(%YEAR% - 4, %YEAR%) y),
  '{}', 0.9, '{}'
from line l
cross join lateral (select abs(hashint4(l.place * 64 + l.k)::bigint) as h) x
join shape s on s.k = l.k
join catalogue.version v on v.agency_id = l.agency_id
join catalogue.position p on p.version_id = v.version_id and p.ordinal = 1 + l.k % 6
order by v.version_id, l.k
------
insert into catalogue.variable (agency_id, name, name_key, unit, owner_position_id, adding, kind)
select o.agency_id, p.name, p.name, null, q.id,
  case when p.role in ('jumlah pegawai', 'hari kerja', 'rata-rata tidak hadir') then 'LAST' else 'SUM' end, 'MONTH'
from office o cross join part p
join organization.position q on q.agency_id = o.agency_id and q.place = p.k % 6
------
insert into catalogue.indicator_variable (indicator_id, ordinal, agency_id, variable_id, name)
select i.indicator_id, p.ordinal, i.agency_id, w.variable_id, w.name
from catalogue.indicator i join office o on o.agency_id = i.agency_id
join part p on p.k = i.ordinal - 1
join catalogue.variable w on w.agency_id = i.agency_id and w.name_key = p.name
------
-- Two in a hundred are never reported; of the months that run from now nothing is known yet.
create temporary table cell as
select w.agency_id, w.variable_id, y as year, m as slot,
  case p.role
    when 'jumlah rencana' then case when (h >> 10) % 1000 < 5 then 0 else 20 + (h >> 12) % 481 end
    when 'jumlah terlaksana' then 12 + (h >> 8) % 80
    when 'jumlah' then h % 61
    when 'jumlah pegawai' then 8 + h % 33
    when 'hari kerja' then 20 + h % 3
    when 'rata-rata tidak hadir' then h % 4
    else h % 26 end as amount
from catalogue.variable w join office o on o.agency_id = w.agency_id
join part p on p.name = w.name_key
cross join generate_series(%YEAR% - 4, %YEAR%) y cross join generate_series(1, 12) m
cross join lateral (select abs(hashint8(w.variable_id * 1000003 + y * 16 + m)::bigint) as h) x
where h % 1024 >= 20 and make_date(y, m, 1) + interval '1 month' <= date_trunc('month', current_date)
------
insert into measurement.figure (agency_id, variable_id, year, slot, version, amount, state, entered_by_name, entered_at, approved_amount, approved_version)
select agency_id, variable_id, year, slot, 4, amount, 'APPROVED', 'Pegawai Ukur', make_date(year, slot, 1) + interval '1 month', amount, 4 from cell
------
insert into measurement.figure_event (agency_id, variable_id, year, slot, version, kind, amount, state, actor_name, at)
select c.agency_id, c.variable_id, c.year, c.slot, e.version, e.kind, c.amount, e.state, e.actor,
  make_date(c.year, c.slot, 1) + interval '1 month' + make_interval(days => e.version - 1)
from cell c cross join (values
  (1, 'ENTERED', 'DRAFT', 'Pegawai Ukur'), (2, 'SUBMITTED', 'SUBMITTED', 'Pegawai Ukur'),
  (3, 'VERIFIED', 'VERIFIED', 'Sekretaris'), (4, 'APPROVED', 'APPROVED', 'Camat')) e(version, kind, state, actor)
------
insert into tolok.stamp (agency_id, year, number, figures)
select agency_id, 0, 1, 0 from office
union all select agency_id, y, 1, 1 from office cross join generate_series(%YEAR% - 4, %YEAR%) y
------
analyze
