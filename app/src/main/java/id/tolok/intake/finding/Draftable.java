package id.tolok.intake.finding;

import id.tolok.kernel.Finding;
import id.tolok.kernel.Severity;
import id.tolok.kernel.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// A finding in the making.
///
/// @param about the values it speaks of: when they change it is another finding
/// @param said what can be said in another language; null where only its sentences are known
record Draftable(
    String code,
    Severity severity,
    DraftFinding.Origin origin,
    String item,
    String field,
    @Nullable SourceSpan where,
    String message,
    @Nullable String advice,
    @Nullable String why,
    List<Suggestion> suggestions,
    String about,
    @Nullable Finding said) {

  Draftable with(List<Suggestion> proposed) {
    return new Draftable(
        code, severity, origin, item, field, where, message, advice, why, proposed, about, said);
  }

  /// `r12.UNIT_MISSING.1a2b3c4d`.
  String key() {
    var hash = new CRC32();
    hash.update((field + "\u0000" + about).getBytes(StandardCharsets.UTF_8));
    return item + "." + code + "." + String.format("%08x", hash.getValue());
  }

  DraftFinding finding(String key) {
    return new DraftFinding(
        key,
        code,
        severity,
        origin,
        item,
        field,
        where,
        message,
        advice,
        why,
        suggestions,
        null,
        said);
  }
}
