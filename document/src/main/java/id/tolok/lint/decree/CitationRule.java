package id.tolok.lint.decree;

import id.tolok.document.Decree;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import id.tolok.lint.LintCode;
import id.tolok.lint.rule.Remarks;
import id.tolok.lint.rule.Rule;
import id.tolok.lint.rule.Subject;
import java.util.List;
import java.util.regex.Pattern;

/// Laws cited as a basis are in force, exist under the year given, and have a number.
@BasedOn(value = Regulation.UU_12_2011, place = "lampiran II, dasar hukum")
final class CitationRule implements Rule {

  private static final Pattern BLANK_NUMBER =
      Pattern.compile("Nomor\\s*(\\.{2,}|…+|_{2,})", Pattern.CASE_INSENSITIVE);

  private final List<CitedRegulation> table = CitedRegulation.all();

  @Override
  public void check(Subject subject, Remarks remarks) {
    var places = new TextPlaces(subject.blocks());
    for (Decree decree : subject.catalogue().decrees()) {
      for (String basis : decree.legalBases()) {
        checkBasis(decree, basis, places, remarks);
      }
    }
  }

  private void checkBasis(Decree decree, String basis, TextPlaces places, Remarks remarks) {
    if (BLANK_NUMBER.matcher(basis).find()) {
      report(LintCode.CITATION_INCOMPLETE, decree, basis, places, remarks, basis);
    }
    for (CitedRegulation regulation : table) {
      if (regulation.isCitedIn(basis)) {
        var code = regulation.exists() ? LintCode.REVOKED_LAW_CITED : LintCode.CITATION_WRONG;
        report(code, decree, basis, places, remarks, regulation.name(), regulation.useInstead());
        return;
      }
    }
  }

  private static void report(
      LintCode code,
      Decree decree,
      String basis,
      TextPlaces places,
      Remarks remarks,
      String... arguments) {
    places
        .find(basis)
        .ifPresentOrElse(
            place -> remarks.on(code, decree, place, basis, arguments),
            () -> remarks.on(code, decree, "legalBases", basis, arguments));
  }
}
