-- A row for each change of what decides who is who and who may do what: sessions, accounts, roles, who
-- holds which position, the names of places. What the program holds in memory of it stands as long as no
-- row came. Rows instead of a counter: two changes never wait for each other.

create table tolok.ground_change (
  change_id bigint generated always as identity primary key,
  at timestamptz not null default now()
);

create function tolok.note_ground_change() returns trigger
  language plpgsql as $$
begin
  insert into tolok.ground_change default values;
  return null;
end $$;

call tolok.open_schema('tolok');
