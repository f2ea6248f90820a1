package id.tolok.reporting.survey.paper;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import id.tolok.reporting.drawing.Chart;
import id.tolok.reporting.survey.Printed;
import id.tolok.reporting.survey.RoundFacts;
import id.tolok.reporting.survey.RoundFacts.People;
import id.tolok.reporting.survey.report.SurveyCharts;
import id.tolok.satisfaction.QualityScale;
import id.tolok.survey.RoundKind;
import id.tolok.survey.number.RoundResults.OfService;
import java.util.ArrayList;
import java.util.List;

/// What an office puts up for everybody after a round: the index, its grade, who was asked. In
/// words, so that one that was printed can be printed again as it was.
///
/// @param indexName as the public calls it
/// @param index large, in the middle
/// @param letter of the grade
/// @param colour of the grade
/// @param services that were asked about
/// @param respondents how many, in words
/// @param groups respondents by sex and education, small groups hidden
/// @param remarks such as that the sample is too small
/// @param contact where complaints go
@BasedOn(value = Regulation.PERMENPANRB_14_2017, place = "annex, publication of the survey")
public record Publication(
    String title,
    String agency,
    String government,
    String round,
    String period,
    String days,
    String indexName,
    String index,
    String letter,
    String predicate,
    String colour,
    List<String> services,
    String respondents,
    List<GroupsOnPaper> groups,
    Chart elements,
    List<String> remarks,
    String contact) {

  /// How many breakdowns of the profile are published: sex and education.
  private static final int GROUPS_PUBLISHED = 2;

  private static final int SERVICES_SHOWN = 8;

  /// The way that is open at every office.
  private static final String CONTACT =
      "sampaikan kepada petugas, atau melalui SP4N-LAPOR! di www.lapor.go.id.";

  private static final String CONTACT_INTERNAL =
      "sampaikan kepada atasan, atau kepada pengelola survei ini.";

  public Publication {
    services = List.copyOf(services);
    groups = List.copyOf(groups);
    remarks = List.copyOf(remarks);
  }

  public record GroupsOnPaper(String title, List<GroupOnPaper> lines) {
    public GroupsOnPaper {
      lines = List.copyOf(lines);
    }
  }

  public record GroupOnPaper(String label, String people) {}

  /// The publication of a round that has numbers to show.
  ///
  /// @throws IllegalArgumentException where it has none
  public static Publication of(RoundFacts facts) {
    if (!facts.hasNumbers()) {
      throw new IllegalArgumentException("a publication of a round without numbers to show");
    }
    return new Publication(
        facts.round().kind() == RoundKind.PUBLIC
            ? "Indeks Kepuasan Masyarakat"
            : "Indeks Kepuasan Pelayanan Internal",
        facts.agency().name(),
        facts.government(),
        facts.round().name(),
        Printed.days(facts.round().periodFrom(), facts.round().periodUntil()),
        Printed.days(facts.round().opensOn(), facts.answeredUntil()),
        facts.round().kind() == RoundKind.PUBLIC ? "Nilai IKM" : "Nilai indeks",
        Printed.two(facts.index().rounded()),
        facts.quality().toString(),
        facts.quality().performance(),
        SurveyCharts.colour(facts.quality()),
        services(facts),
        Printed.count(facts.respondents()),
        facts.profile().stream().limit(GROUPS_PUBLISHED).map(Publication::groups).toList(),
        SurveyCharts.elements(facts),
        remarks(facts),
        contact(facts));
  }

  private static String contact(RoundFacts facts) {
    if (!facts.words().contact().isBlank()) {
      return facts.words().contact();
    }
    return facts.round().kind() == RoundKind.PUBLIC ? CONTACT : CONTACT_INTERNAL;
  }

  private static List<String> services(RoundFacts facts) {
    List<String> names = facts.results().services().stream().map(OfService::name).toList();
    if (names.size() <= SERVICES_SHOWN) {
      return names;
    }
    List<String> shown = new ArrayList<>(names.subList(0, SERVICES_SHOWN - 1));
    shown.add("dan %d layanan lainnya".formatted(names.size() - shown.size()));
    return shown;
  }

  private static GroupsOnPaper groups(People people) {
    return new GroupsOnPaper(
        people.title(),
        people.groups().stream()
            .filter(group -> group.people().orElse(1) > 0)
            .map(group -> new GroupOnPaper(group.label(), Printed.people(group.people())))
            .toList());
  }

  private static List<String> remarks(RoundFacts facts) {
    List<String> remarks = new ArrayList<>();
    int missing = facts.results().shortfall().orElse(0);
    if (missing > 0) {
      remarks.add(
          "Kurang dari sampel minimal %s responden; kekurangannya %s."
              .formatted(
                  Printed.count(facts.results().sampleSize().orElse(0)), Printed.count(missing)));
    }
    int elements = facts.whole().counts().elements().size();
    remarks.add(
        "Dihitung menurut %s dari %d unsur, penimbang %s."
            .formatted(
                facts.scale() == QualityScale.SINCE_2017
                    ? Regulation.PERMENPANRB_14_2017.title()
                    : Regulation.KEPMENPAN_25_2004.title(),
                elements,
                Printed.weight(facts.results().weightRule(), elements)));
    if (facts.profile().stream().anyMatch(People::hidesSome)) {
      remarks.add("Kelompok di bawah lima orang disamarkan.");
    }
    return remarks;
  }
}
