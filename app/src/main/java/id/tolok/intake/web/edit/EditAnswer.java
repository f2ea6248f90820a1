package id.tolok.intake.web.edit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the script on the page learns of an edit it sent.
///
/// @param state `saved`, `conflict`, `refused` or `closed`
/// @param revision of the review now
/// @param message what to tell the person
/// @param item the edit speaks of
/// @param field empty where it speaks of the whole item
/// @param theirs value somebody else wrote meanwhile; only in a conflict
/// @param mine value that was sent; only in a conflict
/// @param gone whether the item is not there any more
/// @param values all fields of the item now, those that follow from others included
record EditAnswer(
    String state,
    int revision,
    String message,
    String item,
    String field,
    @Nullable String theirs,
    @Nullable String mine,
    boolean gone,
    Map<String, String> values) {}
