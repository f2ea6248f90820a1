package id.tolok.lint.decree;

import id.tolok.document.Decree;
import id.tolok.lint.LintCode;
import id.tolok.lint.rule.Remarks;
import id.tolok.lint.rule.Rule;
import id.tolok.lint.rule.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A region that is not the decree's own was left over from the text it was copied from.
final class RegionRule implements Rule {

  private static final Pattern REGION =
      Pattern.compile("\\b(Kabupaten|Kota)\\s+((?:\\p{Lu}[\\p{L}'-]+)(?:\\s+\\p{Lu}[\\p{L}'-]+)?)");
  private static final Set<String> NO_NAMES =
      Set.of("tahun", "nomor", "tentang", "dan", "dalam", "kota", "kabupaten", "administrasi");

  @Override
  public void check(Subject subject, Remarks remarks) {
    for (Decree decree : subject.catalogue().decrees()) {
      if (decree.regency() != null) {
        checkDecree(subject, decree, decree.regency(), remarks);
      }
    }
  }

  private static void checkDecree(Subject subject, Decree decree, String regency, Remarks remarks) {
    var places = new TextPlaces(subject.blocks());
    var reported = new LinkedHashSet<String>();
    for (String text : texts(decree)) {
      for (String foreign : foreignRegions(text, regency)) {
        if (reported.add(foreign)) {
          report(decree, text, foreign, "Kabupaten/Kota " + regency, places, remarks);
        }
      }
    }
  }

  private static List<String> texts(Decree decree) {
    var texts = new ArrayList<String>(decree.considerations());
    texts.addAll(decree.legalBases());
    texts.addAll(decree.dictums());
    texts.addAll(decree.copies());
    if (decree.title() != null) {
      texts.add(decree.title());
    }
    return texts;
  }

  private static List<String> foreignRegions(String text, String regency) {
    return REGION
        .matcher(text)
        .results()
        .filter(match -> !belongs(match.group(2), regency))
        .map(MatchResult::group)
        .toList();
  }

  private static void report(
      Decree decree, String text, String foreign, String own, TextPlaces places, Remarks remarks) {
    places
        .find(text)
        .ifPresentOrElse(
            place -> remarks.on(LintCode.REGION_FOREIGN, decree, place, text, foreign, own),
            () ->
                remarks.on(LintCode.REGION_FOREIGN, decree, "considerations", text, foreign, own));
  }

  private static boolean belongs(String name, String regency) {
    var first = name.toLowerCase(Locale.ROOT).split("\\s+")[0];
    var own = regency.toLowerCase(Locale.ROOT).split("\\s+");
    return NO_NAMES.contains(first) || first.equals(own[0]) || first.equals(own[own.length - 1]);
  }
}
