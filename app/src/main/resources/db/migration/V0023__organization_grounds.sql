-- Changes that alter who may do what, or what places are called.

create trigger region_is_ground after insert or update or delete on organization.region
  for each statement execute function tolok.note_ground_change();
create trigger agency_is_ground after insert or update or delete on organization.agency
  for each statement execute function tolok.note_ground_change();
create trigger position_is_ground after insert or update of name, removed_at or delete on organization.position
  for each statement execute function tolok.note_ground_change();
create trigger holding_is_ground after insert or update or delete on organization.holding
  for each statement execute function tolok.note_ground_change();
create trigger official_name_is_ground after update of name on organization.official
  for each statement execute function tolok.note_ground_change();
