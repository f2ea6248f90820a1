insert into organization.region (code, name, kind) values ('95', 'Provinsi Ukur Survei', 'PROVINCE');
------
insert into organization.region (code, name, kind, parent_id)
select '95.01', 'Kabupaten Ukur Survei', 'REGENCY', id from organization.region where code = '95';
------
insert into organization.agency (name, kind, regency_id, zone)
select 'Kecamatan Ukur Survei', 'SUBDISTRICT_OFFICE', id, 'WIB' from organization.region where code = '95.01';
------
create temporary table ukur on commit drop as
select id as agency_id from organization.agency where name = 'Kecamatan Ukur Survei';
------
insert into survey.public_service (agency_id, ordinal, name)
select agency_id, 1, 'Surat pengantar' from ukur;
------
insert into survey.service_point (agency_id, name, code)
select agency_id, 'Loket depan', 'ukur2345' from ukur;
------
insert into survey.questionnaire (agency_id, kind, number, made_at, made_by_name)
select agency_id, 'PUBLIC', 1, now(), 'Ukur' from ukur;
------
insert into survey.question (agency_id, questionnaire_id, ordinal, element_code, text_id, text_en, choices_id, choices_en)
select agency_id, questionnaire_id, e.ordinal, e.code, 'Bagaimana pendapat Saudara tentang ' || lower(e.code) || ' pelayanan di sini?',
  'What do you think of the ' || lower(e.code) || ' of the service here?',
  array['Tidak baik', 'Kurang baik', 'Baik', 'Sangat baik'], array['Bad', 'Poor', 'Good', 'Very good']
from ukur join survey.questionnaire using (agency_id),
  unnest(array['PERSYARATAN', 'PROSEDUR', 'WAKTU', 'BIAYA', 'PRODUK', 'KOMPETENSI', 'PERILAKU', 'PENGADUAN', 'SARPRAS'])
    with ordinality as e (code, ordinal);
------
insert into survey.round (agency_id, kind, year, number, name, period_from, period_until, opens_on, closes_on,
  population, state, questionnaire_id, made_at, made_by_name)
select agency_id, 'PUBLIC', %YEAR%, 1, 'Survei %YEAR%', date '%YEAR%-01-01', date '%YEAR%-12-31', date '2000-01-01',
  date '2999-12-31', 1000000, 'OPEN', questionnaire_id, now(), 'Ukur'
from ukur join survey.questionnaire using (agency_id);
------
insert into survey.round_service (agency_id, round_id, service_id)
select r.agency_id, r.round_id, s.service_id
from ukur join survey.round r using (agency_id) join survey.public_service s using (agency_id);
