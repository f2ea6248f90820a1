package id.tolok.document;

import id.tolok.kernel.SourceSpan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A legal act. Whatever the document does not state is null or empty.
///
/// @param kind `IKU`, `IKI`, `PK`, `ACTION_PLAN` or `OTHER`
/// @param number the number without stray blanks; `numberRaw` as printed
/// @param title what follows TENTANG, in the document's wording
/// @param date ISO, shortened (`2022-01`) where the day is blank
/// @param amends whether it changes an earlier act
/// @param sources place of each field that was read, by the field's key
public record Decree(
    String kind,
    @Nullable String number,
    @Nullable String numberRaw,
    @Nullable String title,
    @Nullable String issuer,
    @Nullable String subdistrict,
    @Nullable String regency,
    @Nullable String province,
    @Nullable String date,
    @Nullable String place,
    @Nullable Integer periodStart,
    @Nullable Integer periodEnd,
    @Nullable String signatory,
    @Nullable String nip,
    boolean amends,
    List<String> considerations,
    List<String> legalBases,
    List<String> dictums,
    List<String> articles,
    List<String> copies,
    Map<String, SourceSpan> sources) {

  public Decree {
    considerations = List.copyOf(considerations);
    legalBases = List.copyOf(legalBases);
    dictums = List.copyOf(dictums);
    articles = List.copyOf(articles);
    copies = List.copyOf(copies);
    sources = Ordered.copy(sources);
  }
}
