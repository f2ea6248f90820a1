package id.tolok.audit.web;

import id.tolok.audit.store.StoredEntry;
import java.util.List;

/// A page of the trail.
///
/// @param entries newest first
/// @param newer whether there are newer ones
/// @param older whether there are older ones
record TrailSlice(List<StoredEntry> entries, boolean newer, boolean older) {
  TrailSlice {
    entries = List.copyOf(entries);
  }
}
