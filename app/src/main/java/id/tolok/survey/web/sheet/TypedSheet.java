package id.tolok.survey.web.sheet;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/// A sheet of paper as its keys were typed, from the form or from the script; nothing is judged
/// yet.
///
/// @param key 32 hexadecimal digits made by the page
/// @param service number of the service
/// @param day as `2026-06-15`
/// @param slot name of the time slot
/// @param paper number printed on the paper; empty where there is none
/// @param scores one character per question
/// @param replaces number of the sheet it corrects; empty for a new one
/// @param twice `ya` where it is kept although its printed number is known
// A sheet may have waited in the browser since an older edition, which is no reason to lose it.
@JsonIgnoreProperties(ignoreUnknown = true)
record TypedSheet(
    @Nullable String key,
    @Nullable String service,
    @Nullable String day,
    @Nullable String slot,
    @Nullable String paper,
    @Nullable String sex,
    @Nullable String education,
    @Nullable String occupation,
    @Nullable String age,
    @Nullable String scores,
    @Nullable String replaces,
    @Nullable String twice) {

  /// Text of a part that may be absent.
  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
