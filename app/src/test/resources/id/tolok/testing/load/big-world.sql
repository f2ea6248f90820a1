-- A large invented world: six regencies, 300 agencies, 8 000 accounts, 20 100 indicators in five versions each. All of it
-- follows from row numbers, so it is the same every time. Parts are divided by lines of dashes.

insert into organization.region (code, name, kind) values ('97', 'Provinsi Beban', 'PROVINCE')
------
insert into organization.region (code, name, kind, parent_id)
select '97.' || lpad(n::text, 2, '0'), 'Kabupaten ' || (array['Suraloka', 'Wirabumi', 'Tirtasari', 'Ranukencana', 'Girimaya', 'Nagarawangi'])[n],
  'REGENCY', p.id
from generate_series(1, 6) n cross join (select id from organization.region where code = '97') p
------
insert into organization.agency (name, kind, regency_id, zone)
select 'Kecamatan ' || initcap((array['suka', 'tirta', 'giri', 'rawa', 'banyu', 'candra', 'dharma', 'karang', 'muara', 'sidang'])[1 + n % 10]
    || (array['maju', 'jaya', 'sari', 'indah', 'mulya', 'rejo', 'asih', 'baru', 'makmur', 'luhur'])[1 + (n / 10) % 10])
    || (array['', ' Barat', ' Timur'])[1 + (n / 100) % 3],
  'SUBDISTRICT_OFFICE', r.id, 'WIB'
from generate_series(0, 299) n
join organization.region r on r.code = '97.' || lpad((1 + n % 6)::text, 2, '0')
------
create temporary table office as
select a.id as agency_id, (row_number() over (order by a.id))::int - 1 as place, a.regency_id
from organization.agency a join organization.region r on r.id = a.regency_id where r.code like '97.%'
------
create temporary table post (place int, name text, echelon text, unit text);
insert into post values
  (0, 'Camat', 'III.a', null),
  (1, 'Sekretaris Kecamatan', 'III.b', 'Sekretariat'),
  (2, 'Kepala Subbagian Perencanaan dan Keuangan', 'IV.b', 'Sekretariat'),
  (3, 'Kepala Subbagian Umum dan Kepegawaian', 'IV.b', 'Sekretariat'),
  (4, 'Kepala Seksi Pemerintahan', 'IV.a', 'Seksi Pemerintahan'),
  (5, 'Kepala Seksi Ketenteraman dan Ketertiban Umum', 'IV.a', 'Seksi Ketenteraman dan Ketertiban Umum'),
  (6, 'Kepala Seksi Pemberdayaan Masyarakat dan Desa', 'IV.a', 'Seksi Pemberdayaan Masyarakat dan Desa'),
  (7, 'Kepala Seksi Kesejahteraan Sosial', 'IV.a', 'Seksi Kesejahteraan Sosial'),
  (8, 'Kepala Seksi Pelayanan Umum', 'IV.a', 'Seksi Pelayanan Umum'),
  (9, 'Bendahara Pengeluaran', null, 'Sekretariat'),
  (10, 'Pengelola Data dan Laporan', null, 'Sekretariat'),
  (11, 'Pengadministrasi Umum', null, 'Seksi Pelayanan Umum')
------
insert into organization.org_unit (agency_id, name, place)
select o.agency_id, u.unit, u.place
from office o cross join (select unit, min(place) as place from post where unit is not null group by unit) u
------
insert into organization.position (agency_id, unit_id, name, echelon, kind, place, duties)
select o.agency_id, u.id, p.name, p.echelon, case when p.echelon is null then 'EXECUTIVE' else 'STRUCTURAL' end, p.place,
  array['melaksanakan urusan ' || lower(p.name), 'menyusun laporan pelaksanaan tugas']
from office o cross join post p
left join organization.org_unit u on u.agency_id = o.agency_id and u.name = p.unit
------
update organization.position p set supervisor_id = s.id
from organization.position s, post h, office o
where p.agency_id = s.agency_id and o.agency_id = p.agency_id and p.place > 0 and p.place = h.place
  and s.place = case when h.place in (1, 4, 5, 6, 7, 8) then 0 when h.place = 11 then 8 else 1 end
------
insert into organization.official (agency_id, name, nip, sex)
select o.agency_id, (array['Bagas', 'Citra', 'Dimas', 'Endah', 'Fajar', 'Galuh', 'Hendra', 'Indah', 'Jaka', 'Kirana', 'Laras', 'Made', 'Nanda'])[1 + k % 13]
    || ' ' || (array['Wirasena', 'Pramudita', 'Lestari', 'Nugraha', 'Saputra', 'Anjani', 'Mahardika', 'Kusuma', 'Permata', 'Santika', 'Adiwangsa'])[1 + (o.place + k) % 11],
  (1970 + k)::text || '0' || (1 + k % 9) || '15' || (1995 + k)::text || '03' || (1 + k % 2)::text || lpad((1 + o.place)::text, 3, '0'),
  case k % 2 when 0 then 'MALE' else 'FEMALE' end
from office o cross join generate_series(0, 25) k
------
insert into organization.holding (agency_id, position_id, official_id, kind, first_day)
select p.agency_id, p.id, f.id, 'DEFINITIVE', date '2022-01-03'
from organization.position p
join office o on o.agency_id = p.agency_id
join (select id, agency_id, row_number() over (partition by agency_id order by id) - 1 as place from organization.official) f
  on f.agency_id = p.agency_id and f.place = p.place
------
insert into access.account (agency_id, login, name, password_hash, password_changed_at, state, created_at)
select f.agency_id, 'beban.' || f.id, f.name, '%PASSWORD%', now(), 'ACTIVE', now()
from organization.official f join office o on o.agency_id = f.agency_id
------
insert into access.account (agency_id, login, name, password_hash, password_changed_at, state, created_at)
select o.agency_id, 'beban.kab.' || n, 'Pegawai Kabupaten ' || n, '%PASSWORD%', now(), 'ACTIVE', now()
from generate_series(0, 199) n join office o on o.place = n
------
insert into access.role_grant (account_id, role, agency_id, granted_at)
select a.id, (array['READER', 'OWNER', 'PLANNER', 'VERIFIER', 'APPROVER', 'OWNER'])[1 + a.id % 6], a.agency_id, now()
from access.account a where a.login like 'beban.%' and a.login not like 'beban.kab.%'
------
insert into access.role_grant (account_id, role, regency_id, granted_at)
select a.id, (array['REGENCY_REVIEWER', 'INSPECTOR'])[1 + a.id % 2], o.regency_id, now()
from access.account a join office o on o.agency_id = a.agency_id where a.login like 'beban.kab.%'
------
insert into access.account (login, name, password_hash, password_changed_at, state, created_at)
values ('beban.admin', 'Administrator Beban', '%PASSWORD%', now(), 'ACTIVE', now())
------
insert into access.role_grant (account_id, role, granted_at)
select id, role, now() from access.account cross join unnest(array['ADMINISTRATOR', 'REGENCY_REVIEWER']) role where login = 'beban.admin'
------
insert into catalogue.version (agency_id, number, valid_from, valid_until, decree_kind, decree_number, decree_date, decree_title,
  period_start, period_end, header, indicator_count, accepted_by_name, accepted_at, reason, file_name, original_sha256)
select o.agency_id, v, make_date(2021 + v, 1, 2), case when v < 5 then make_date(2022 + v, 1, 2) end, 'IKI',
  '050/' || (o.place + 1) || '/IKI/' || (2021 + v), (2021 + v) || '-01-02', 'Indikator Kinerja Individu', 2021 + v, 2021 + v,
  json_build_object('format', 'tolok-catalogue/1', 'file', 'keputusan.txt', 'sha256', repeat('0', 64), 'decrees', json_build_array(
    json_build_object('kind', 'IKI', 'number', '050/' || (o.place + 1) || '/IKI/' || (2021 + v), 'title', 'Indikator Kinerja Individu',
      'considerations', json_build_array('bahwa untuk mengukur kinerja perlu ditetapkan indikator'),
      'legalBases', json_build_array('Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah'),
      'dictums', json_build_array('KESATU: Menetapkan indikator kinerja individu.')))),
  67, 'Camat', make_date(2021 + v, 1, 2), 'Ditetapkan', 'keputusan.txt', repeat('0', 64)
from office o cross join generate_series(1, 5) v
------
insert into catalogue.position (agency_id, version_id, ordinal, name, raw_name, echelon, decree, duties, functions, sources,
  organization_position_id)
select v.agency_id, v.version_id, p.place + 1, p.name, upper(p.name), p.echelon, 0,
  array['melaksanakan urusan ' || lower(p.name), 'menyusun laporan pelaksanaan tugas'], array['penyiapan bahan', 'evaluasi'], '{}', q.id
from catalogue.version v join office o on o.agency_id = v.agency_id cross join post p
join organization.position q on q.agency_id = v.agency_id and q.place = p.place
where p.place < 10
------
insert into catalogue.lineage (agency_id, first_version_id)
select v.agency_id, v.version_id from catalogue.version v join office o on o.agency_id = v.agency_id
cross join generate_series(0, 66) k where v.number = 1 order by v.agency_id, k
------
create temporary table line as
select l.lineage_id, l.agency_id, (row_number() over (partition by l.agency_id order by l.lineage_id))::int - 1 as k, o.place
from catalogue.lineage l join office o on o.agency_id = l.agency_id
------
create temporary table thing as
select (row_number() over ())::int - 1 as n, t.thing from unnest(array['desa yang tertib administrasi', 'kelurahan berprestasi', 'pos kamling yang aktif',
  'laporan keuangan yang tepat waktu', 'laporan kinerja yang disusun', 'ASN yang disiplin', 'ASN yang memiliki sertifikat bimtek',
  'arsip yang tertata', 'surat masuk yang ditindaklanjuti', 'pengaduan masyarakat yang diselesaikan', 'lembaga PAUD yang dibina',
  'posyandu yang aktif', 'balita yang ditimbang', 'keluarga penerima bantuan sosial', 'UMKM yang dibina', 'BUMDes yang sehat',
  'usulan musrenbang yang terakomodir', 'gangguan ketenteraman dan ketertiban yang ditangani', 'anggota linmas yang dilatih',
  'realisasi penerimaan PBB', 'perizinan yang diterbitkan tepat waktu', 'KTP elektronik yang direkam', 'kartu keluarga yang diterbitkan',
  'sarana dan prasarana kantor yang layak', 'aset yang tercatat', 'rapat koordinasi yang dilaksanakan', 'kegiatan PKK yang dilaksanakan',
  'kelompok tani yang dibina', 'karang taruna yang aktif', 'warga miskin yang didampingi', 'sengketa tanah yang dimediasi',
  'desa yang menyusun APBDes tepat waktu', 'data profil desa yang mutakhir', 'kader posyandu yang dilatih', 'rumah tidak layak huni yang diperbaiki',
  'jalan lingkungan yang baik', 'sampah yang terkelola', 'ibu hamil yang diperiksa', 'stunting yang tertangani', 'lansia yang dilayani',
  'penyandang disabilitas yang terlayani', 'rumah ibadah yang didata', 'kejadian bencana yang ditanggapi', 'dokumen perencanaan yang selaras',
  'temuan pemeriksaan yang ditindaklanjuti', 'pemohon layanan yang puas', 'waktu pelayanan surat pengantar', 'pegawai yang hadir',
  'pelanggaran perda yang ditertibkan', 'pedagang kaki lima yang ditata', 'informasi publik yang dipublikasikan', 'inovasi pelayanan yang diterapkan',
  'kerja sama desa yang berjalan', 'perpustakaan desa yang aktif', 'seni budaya yang dibina', 'olahraga masyarakat yang diselenggarakan',
  'tenaga kerja yang disalurkan', 'koperasi yang aktif', 'pasar desa yang tertib', 'irigasi yang terpelihara', 'hutan rakyat yang ditanam',
  'air bersih yang terlayani', 'jamban sehat yang dimiliki', 'wajib pajak yang patuh', 'batas desa yang ditegaskan', 'perangkat desa yang dibina',
  'BPD yang aktif']) as t(thing)
------
insert into catalogue.indicator (agency_id, version_id, position_id, lineage_id, ordinal, kind, objective, name, definition, rationale,
  formula_text, formula_kind, expression, numerator, denominator, multiplier, terms, unit, polarity, responsible, data_source,
  targets, quarter_targets, confidence, sources)
select l.agency_id, v.version_id, p.position_id, l.lineage_id, l.k + 1, case when l.k < 7 then 'IKU' else 'IKI' end,
  'Meningkatnya ' || (array['kualitas pelayanan publik', 'tata kelola pemerintahan desa', 'ketenteraman dan ketertiban wilayah',
    'pemberdayaan masyarakat', 'kesejahteraan sosial', 'akuntabilitas kinerja', 'kapasitas aparatur'])[1 + l.k % 7] || ' di kecamatan',
  case l.k % 3 when 0 then 'Jumlah ' else 'Persentase ' end || t.thing
    || case when (l.place + l.k) % 5 = 0 then ' di wilayah kecamatan' when (l.place + l.k) % 5 = 1 and v.number > 2 then ' setiap tahun' else '' end,
  'Perbandingan ' || t.thing || ' dalam kurun waktu satu tahun', array['Tugas pokok dan fungsi'],
  case l.k % 3 when 0 then 'Jumlah ' || t.thing else 'Jumlah ' || t.thing || ' dibagi jumlah seluruhnya dikali 100%' end,
  case l.k % 3 when 0 then 'count' else 'ratio' end,
  case l.k % 3 when 0 then '[Jumlah ' || t.thing || ']' else '[Jumlah ' || t.thing || '] / [jumlah seluruh ' || t.thing || '] * 100' end,
  'Jumlah ' || t.thing, case l.k % 3 when 0 then null else 'jumlah seluruh ' || t.thing end, case l.k % 3 when 0 then null else 100 end,
  array[]::text[], case l.k % 3 when 0 then 'buah' else '%' end, case when l.k % 17 = 3 then 'lower' else 'higher' end, p.name,
  'Laporan ' || lower(p.name), json_build_object((2021 + v.number)::text, (60 + (l.k + v.number) % 40)::text), '{}', 0.9,
  json_build_object('indicator', json_build_object('line', 10 + l.k, 'column', 1, 'endLine', 10 + l.k, 'endColumn', 60))
from line l
join catalogue.version v on v.agency_id = l.agency_id
join thing t on t.n = (l.k + l.place * 7) % 67
join catalogue.position p on p.version_id = v.version_id and p.ordinal = 1 + l.k % 10
order by v.version_id, l.k
------
insert into catalogue.finding (agency_id, version_id, indicator_id, ordinal, code, severity, message)
select i.agency_id, i.version_id, i.indicator_id, 1, f.code, f.severity, 'Periksa: ' || i.name
from catalogue.indicator i join office o on o.agency_id = i.agency_id
join (values (0, 'FORMULA_LACKS_DENOMINATOR', 'WARNING'), (1, 'NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT', 'WARNING'),
  (2, 'FORMULA_MISSING', 'ERROR'), (3, 'DEFINITION_MISSING', 'INFO')) f(n, code, severity) on f.n = i.ordinal % 13
------
insert into catalogue.variable (agency_id, name, name_key, adding)
select distinct o.agency_id, x.name, lower(x.name), 'SUM'
from office o cross join thing t
cross join lateral (values ('Jumlah ' || t.thing), ('jumlah seluruh ' || t.thing)) x(name)
------
insert into catalogue.indicator_variable (indicator_id, ordinal, agency_id, variable_id, name)
select i.indicator_id, x.ordinal, i.agency_id, w.variable_id, w.name
from catalogue.indicator i join office o on o.agency_id = i.agency_id
cross join lateral (values (1, lower(i.numerator)), (2, i.denominator)) x(ordinal, name)
join catalogue.variable w on w.agency_id = i.agency_id and w.name_key = x.name
------
analyze
------
drop index catalogue.search_words_in_force
------
drop index catalogue.search_words_of_all
------
do $$
declare versions bigint[];
begin
  select array_agg(v.version_id) into versions from catalogue.version v join office o on o.agency_id = v.agency_id;
  call catalogue.index_versions(versions);
end $$
------
create index search_words_in_force on catalogue.search_words using gin (words) with (fastupdate = off) where not replaced
------
create index search_words_of_all on catalogue.search_words using gin (words) with (fastupdate = off)
