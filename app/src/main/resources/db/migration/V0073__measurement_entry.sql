-- Keeps one figure that somebody enters, and everything that goes with it, in one round trip: the stamp of its
-- year is raised, the figure written, what happened added to its history and to the trail.
--
-- The figure was judged by what was known under some stamps: that of its year, and the sum of those of all years
-- before and of what concerns every year. Where one of them is another by now, or somebody else wrote the figure,
-- nothing is kept and no state comes back; whoever asked judges anew. Raising the stamp locks its row to the end, so
-- that of two who come at once the second sees that the first was there.
create function measurement.enter(
  in_agency bigint, in_year smallint, under_number bigint, under_others bigint,
  of_variable bigint, in_slot smallint, next_version integer, given_amount numeric, given_note text,
  given_word text, is_backfilled boolean, account bigint, account_name text, happened_at timestamptz,
  trail_kind text, trail_request text, trail_action text, trail_subject text, trail_state text)
  returns text
  language plpgsql
  -- Rows are found by their keys: planning would take several times as long as running.
  set plan_cache_mode = force_generic_plan
  as $$
declare
  kept_state text;
begin
  update tolok.stamp s set number = s.number + 1, figures = s.figures + 1
    where s.agency_id = in_agency and s.year = in_year and s.number = under_number
      and under_others = (
        select coalesce(sum(o.number), 0) from tolok.stamp o where o.agency_id = in_agency and o.year < in_year);
  if not found then
    return null;
  end if;
  if next_version = 1 then
    insert into measurement.figure (agency_id, variable_id, year, slot, version, amount, note, state,
        entered_by, entered_by_name, entered_at, backfilled)
      values (in_agency, of_variable, in_year, in_slot, 1, given_amount, given_note, 'DRAFT',
        account, account_name, happened_at, is_backfilled)
      on conflict do nothing
      returning state into kept_state;
  else
    update measurement.figure f
      set version = next_version, amount = given_amount, note = given_note, entered_by = account,
        entered_by_name = account_name, entered_at = happened_at, backfilled = is_backfilled
      where f.agency_id = in_agency and f.year = in_year and f.variable_id = of_variable and f.slot = in_slot
        and f.version = next_version - 1 and f.state in ('DRAFT', 'RETURNED')
      returning f.state into kept_state;
  end if;
  -- Only where a figure changed without its stamp; that this one was raised in vain harms nobody.
  if not found then
    return null;
  end if;
  insert into measurement.figure_event (agency_id, variable_id, year, slot, version, kind, amount, note, state,
      reason, backfilled, actor_id, actor_name, at)
    values (in_agency, of_variable, in_year, in_slot, next_version, 'ENTERED', given_amount, given_note, kept_state,
      given_word, is_backfilled, account, account_name, happened_at);
  call audit.append(in_agency, happened_at, account, account_name, trail_kind, trail_request, trail_action,
    trail_subject, false, null, trail_state, given_word);
  return kept_state;
end $$;

revoke execute on function measurement.enter from public;
grant execute on function measurement.enter to ${app};
