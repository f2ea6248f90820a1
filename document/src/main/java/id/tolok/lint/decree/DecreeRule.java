package id.tolok.lint.decree;

import id.tolok.document.Decree;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import id.tolok.lint.LintCode;
import id.tolok.lint.rule.Remarks;
import id.tolok.lint.rule.Rule;
import id.tolok.lint.rule.Subject;
import id.tolok.lint.rule.Words;
import java.time.LocalDate;
import java.util.HashMap;

/// The act itself: its number, its date, its signatory.
final class DecreeRule implements Rule {

  private static final int YEAR_WHEN_UNDATED = 2024;

  @Override
  public void check(Subject subject, Remarks remarks) {
    var numbers = new HashMap<String, Decree>();
    for (Decree decree : subject.catalogue().decrees()) {
      checkNumber(decree, numbers, remarks);
      checkDate(decree, remarks);
      checkSignatory(decree, remarks);
    }
  }

  @BasedOn(value = Regulation.PERMENDAGRI_1_2023, place = "susunan keputusan")
  private static void checkNumber(Decree decree, HashMap<String, Decree> numbers, Remarks remarks) {
    var number = decree.number();
    if (number == null || number.replaceAll("[^0-9]", "").isEmpty()) {
      remarks.on(LintCode.DECREE_NUMBER_MISSING, decree, "title", title(decree), title(decree));
      return;
    }
    var first = numbers.putIfAbsent(Words.normalised(number), decree);
    if (first != null) {
      remarks.on(LintCode.DECREE_NUMBER_TWICE, decree, "number", number, number, title(first));
    }
  }

  private static void checkDate(Decree decree, Remarks remarks) {
    var date = decree.date();
    if (date == null || date.length() < 10) {
      remarks.on(
          LintCode.DECREE_DATE_INCOMPLETE,
          decree,
          "date",
          date == null ? "-" : date,
          date == null ? "tidak ada" : date);
    }
  }

  private static void checkSignatory(Decree decree, Remarks remarks) {
    var nip = decree.nip();
    if (nip == null) {
      var signatory = decree.signatory() == null ? "-" : decree.signatory();
      remarks.on(LintCode.NIP_MISSING, decree, "signatory", signatory, signatory);
      return;
    }
    Nip.fault(nip, issuedOn(decree))
        .ifPresent(fault -> remarks.on(LintCode.NIP_INVALID, decree, "nip", nip, nip, fault));
  }

  private static LocalDate issuedOn(Decree decree) {
    var date = decree.date();
    int year = YEAR_WHEN_UNDATED;
    if (date != null && date.matches("\\d{4}.*")) {
      year = Integer.parseInt(date.substring(0, 4));
    } else if (decree.periodStart() != null) {
      year = decree.periodStart();
    }
    return LocalDate.of(year, 12, 31);
  }

  private static String title(Decree decree) {
    return decree.title() == null ? "tanpa judul" : decree.title();
  }
}
