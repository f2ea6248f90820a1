-- The agencies whose approved results everybody may read. A row means that the head of the agency switched it
-- on; nothing is public before. The public pages see the rows of these agencies and of no others.

create table results.publication (
  agency_id bigint primary key references organization.agency,
  opened_at timestamptz not null,
  opened_by bigint,
  opened_by_name text not null
);

call tolok.put_in_scope('results.publication');
call tolok.open_schema('results');
