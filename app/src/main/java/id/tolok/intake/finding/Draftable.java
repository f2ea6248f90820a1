package id.tolok.intake.finding;

import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// A finding in the making.
///
/// @param unnamed the finding without its key, which is the empty text
/// @param about the values it speaks of: when they change it is another finding
record Draftable(DraftFinding unnamed, String about) {

  /// A finding whose sentences are known in every language.
  ///
  /// @param about the values it speaks of
  static Draftable of(
      Finding finding,
      FindingMessages words,
      DraftFinding.Origin origin,
      String item,
      String field,
      @Nullable SourceSpan where,
      String about) {
    return new Draftable(
        new DraftFinding(
            "",
            finding.code().name(),
            finding.severity(),
            origin,
            item,
            field,
            where,
            words.message(finding),
            words.suggestion(finding).orElse(null),
            words.why(finding).orElse(null),
            List.of(),
            null,
            finding),
        about);
  }

  Draftable with(List<Suggestion> proposed) {
    return new Draftable(unnamed.suggesting(proposed), about);
  }

  /// `r12.UNIT_MISSING.1a2b3c4d`.
  String key() {
    var hash = new CRC32();
    hash.update((unnamed.field() + "\u0000" + about).getBytes(StandardCharsets.UTF_8));
    return unnamed.item() + "." + unnamed.code() + "." + String.format("%08x", hash.getValue());
  }

  DraftFinding finding() {
    return unnamed.named(key());
  }
}
