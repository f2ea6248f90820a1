-- Changes that alter who somebody is or what they may do. That a session was used again is none.

create trigger account_is_ground after update of name, state, language, agency_id on access.account
  for each statement execute function tolok.note_ground_change();
create trigger account_gone_is_ground after delete on access.account
  for each statement execute function tolok.note_ground_change();
create trigger official_is_ground after insert or update or delete on access.account_official
  for each statement execute function tolok.note_ground_change();
create trigger grant_is_ground after insert or update or delete on access.role_grant
  for each statement execute function tolok.note_ground_change();
create trigger position_role_is_ground after insert or update or delete on access.position_role
  for each statement execute function tolok.note_ground_change();
create trigger denial_is_ground after insert or update or delete on access.denial
  for each statement execute function tolok.note_ground_change();
create trigger factor_is_ground after insert or update of confirmed_at or delete on access.factor
  for each statement execute function tolok.note_ground_change();
create trigger session_is_ground after update of stage, account_id, expires_at on access.session
  for each statement execute function tolok.note_ground_change();

-- Sessions that ended by themselves are looked for often and found seldom.
create function access.note_sessions_gone() returns trigger
  language plpgsql as $$
begin
  if exists (select from gone) then
    insert into tolok.ground_change default values;
  end if;
  return null;
end $$;
create trigger session_gone_is_ground after delete on access.session
  referencing old table as gone for each statement execute function access.note_sessions_gone();
