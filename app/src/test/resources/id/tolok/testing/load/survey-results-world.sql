insert into organization.region (code, name, kind) values ('94', 'Provinsi Hitung Survei', 'PROVINCE');
------
insert into organization.region (code, name, kind, parent_id)
select '94.01', 'Kabupaten Hitung Survei', 'REGENCY', id from organization.region where code = '94';
------
insert into organization.agency (name, kind, regency_id, zone)
select 'Kecamatan Hitung Survei', 'SUBDISTRICT_OFFICE', id, 'WIB' from organization.region where code = '94.01';
------
create temporary table hitung on commit drop as
select id as agency_id from organization.agency where name = 'Kecamatan Hitung Survei';
------
insert into access.account (agency_id, login, name, password_hash, password_changed_at, state, created_at)
select agency_id, 'hitung.survei', 'Petugas Hitung Survei', '%PASSWORD%', now(), 'ACTIVE', now() from hitung;
------
insert into access.role_grant (account_id, role, agency_id, granted_at)
select a.id, 'PLANNER', a.agency_id, now() from access.account a where a.login = 'hitung.survei';
------
insert into survey.public_service (agency_id, ordinal, name)
select agency_id, n, 'Layanan ' || n from hitung, generate_series(1, 6) n;
------
insert into survey.questionnaire (agency_id, kind, number, made_at, made_by_name)
select agency_id, 'PUBLIC', 1, now(), 'Hitung' from hitung;
------
insert into survey.question (agency_id, questionnaire_id, ordinal, element_code, text_id, text_en, choices_id, choices_en)
select agency_id, questionnaire_id, e.ordinal, e.code, 'Bagaimana pendapat Saudara tentang ' || lower(e.code) || ' pelayanan di sini?',
  'What do you think of the ' || lower(e.code) || ' of the service here?',
  array['Tidak baik', 'Kurang baik', 'Baik', 'Sangat baik'], array['Bad', 'Poor', 'Good', 'Very good']
from hitung join survey.questionnaire using (agency_id),
  unnest(array['PERSYARATAN', 'PROSEDUR', 'WAKTU', 'BIAYA', 'PRODUK', 'KOMPETENSI', 'PERILAKU', 'PENGADUAN', 'SARPRAS'])
    with ordinality as e (code, ordinal);
------
insert into survey.round (agency_id, kind, year, number, name, period_from, period_until, opens_on, closes_on,
  population, state, questionnaire_id, made_at, made_by_name, answers)
select agency_id, 'PUBLIC', %YEAR%, n, 'Survei ' || n, date '%YEAR%-01-01', date '%YEAR%-12-31', date '2000-01-01',
  date '2999-12-31', 3000000, 'OPEN', questionnaire_id, now(), 'Hitung', case n when 1 then 1000000 else 1000 end
from hitung join survey.questionnaire using (agency_id), generate_series(1, 2) n;
------
insert into survey.round_service (agency_id, round_id, service_id)
select r.agency_id, r.round_id, s.service_id
from hitung join survey.round r using (agency_id) join survey.public_service s using (agency_id);
------
insert into survey.answer (agency_id, round_id, number, service_id, channel, given_hour, sex, education, occupation, age_band,
  scores, origin)
select r.agency_id, r.round_id, n, s.first + n % 6, case n % 20 when 0 then 'KIOSK' else 'PUBLIC' end,
  date_trunc('hour', now()) - make_interval(hours => n % 1440),
  (array['FEMALE', 'MALE', null])[1 + n % 3],
  (array['PRIMARY', 'JUNIOR', 'SENIOR', 'DIPLOMA', 'BACHELOR', 'MASTER', 'DOCTOR', null])[1 + n * 7 % 8],
  (array['CIVIL_SERVANT', 'MILITARY', 'POLICE', 'EMPLOYEE', 'ENTREPRENEUR', 'OTHER'])[1 + n * 5 % 6],
  (array['UNDER_20', 'FROM_20', 'FROM_30', 'FROM_40', 'FROM_50', 'FROM_60'])[1 + n * 11 % 6],
  translate(substr(md5(n::text), 1, 9), '0123456789abcdef', '3344344334423-43'), n / 10 + 1
from hitung join survey.round r using (agency_id)
  cross join lateral generate_series(1, r.answers) n
  cross join lateral (select min(service_id) as first from survey.public_service p where p.agency_id = r.agency_id) s;
