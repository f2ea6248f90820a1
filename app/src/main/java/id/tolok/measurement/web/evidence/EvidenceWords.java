package id.tolok.measurement.web.evidence;

import id.tolok.measurement.statement.Evidence;
import id.tolok.measurement.statement.Evidences;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Evidence in the words of a reader.
final class EvidenceWords {

  private static final BigDecimal KILOBYTE = BigDecimal.valueOf(1024);

  private final Visit visit;

  EvidenceWords(Visit visit) {
    this.visit = visit;
  }

  String kind(Evidence evidence) {
    return visit.w("measurement.evidence.kind." + evidence.description().kind().name());
  }

  String day(Evidence evidence) {
    var day = evidence.description().datedOn();
    return day == null ? "" : visit.format().date(day);
  }

  String given(Evidence evidence) {
    return visit.w(
        "measurement.evidence.given",
        evidence.given().name(),
        visit.format().time(evidence.given().at()));
  }

  /// Name and size of a file; the address of a page.
  String name(Evidence evidence) {
    return switch (evidence.content()) {
      case Evidence.Content.File(_, var fileName, _, int sizeBytes) ->
          fileName + " · " + size(sizeBytes);
      case Evidence.Content.Link(var address) -> address;
    };
  }

  private String size(int bytes) {
    if (bytes < KILOBYTE.intValue()) {
      return visit.format().number(bytes) + " B";
    }
    var kilobytes = BigDecimal.valueOf(bytes).divide(KILOBYTE, 1, RoundingMode.HALF_UP);
    return kilobytes.compareTo(KILOBYTE) < 0
        ? visit.format().number(kilobytes) + " KB"
        : visit.format().number(kilobytes.divide(KILOBYTE, 1, RoundingMode.HALF_UP)) + " MB";
  }

  String icon(Evidence evidence) {
    return switch (evidence.content()) {
      case Evidence.Content.Link _ -> "link-45deg";
      case Evidence.Content.File file ->
          switch (file.format()) {
            case PDF -> "file-earmark-pdf";
            case PNG, JPEG, GIF, WEBP -> "file-earmark-image";
            case DOCX, ODT -> "file-earmark-word";
            case XLSX, ODS -> "file-earmark-spreadsheet";
            case PPTX, ODP -> "file-earmark-slides";
            case OLD_OFFICE, TEXT -> "file-earmark-text";
          };
    };
  }

  /// Who may see it, and whether people can be told from it.
  List<Badge> badges(Evidence evidence) {
    List<Badge> badges = new ArrayList<>();
    var classification = evidence.description().classification();
    badges.add(
        new Badge(
            switch (classification) {
              case UNTESTED -> Tone.PLAIN;
              case OPEN -> Tone.GOOD;
              case EXCLUDED -> Tone.WARNING;
            },
            visit.w("measurement.evidence.classification." + classification.name())));
    if (evidence.description().personalData()) {
      badges.add(new Badge(Tone.WARNING, visit.w("measurement.evidence.personal")));
    }
    return badges;
  }

  Badge verdict(Evidences.Check check) {
    return new Badge(
        switch (check.verdict()) {
          case UNCHECKED -> Tone.PLAIN;
          case VALID -> Tone.GOOD;
          case REJECTED -> Tone.BAD;
        },
        visit.w("measurement.evidence.verdict." + check.verdict().name()));
  }
}
