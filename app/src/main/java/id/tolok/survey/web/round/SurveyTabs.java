package id.tolok.survey.web.round;

import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Tab;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What surveys of an agency consist of, as the bar above each of the pages shows it.
@Component
public class SurveyTabs {

  /// One of the pages.
  public enum Section {
    ROUNDS("/survei"),
    SERVICES("/survei/layanan"),
    POINTS("/survei/titik"),
    QUESTIONNAIRES("/survei/kuesioner");

    private final String path;

    Section(String path) {
      this.path = path;
    }

    public String path() {
      return path;
    }
  }

  private final Visit visit;

  SurveyTabs(Visit visit) {
    this.visit = visit;
  }

  /// The agency a page is about: the one asked for, else the one worked on.
  public OptionalLong agency(@Nullable Long asked) {
    return asked == null ? visit.context().agencyId() : OptionalLong.of(asked);
  }

  public List<Tab> of(long agencyId, Section here) {
    return Arrays.stream(Section.values())
        .map(section ->
            Tab.of(
                visit.w("survey.section." + section.name().toLowerCase(Locale.ROOT)),
                address(section.path(), agencyId),
                section == here))
        .toList();
  }

  /// An address about an agency; its number is needed only where another is worked on.
  public String address(String path, long agencyId) {
    var worked = visit.context().agencyId();
    return worked.isPresent() && worked.getAsLong() == agencyId
        ? path
        : path + "?instansi=" + agencyId;
  }

  /// The way back to a section.
  public List<Crumb> crumbs(long agencyId, Section section) {
    var all = new Crumb(visit.w("survey.nav"), address(Section.ROUNDS.path(), agencyId));
    return section == Section.ROUNDS
        ? List.of(all)
        : List.of(
            all,
            new Crumb(
                visit.w("survey.section." + section.name().toLowerCase(Locale.ROOT)),
                address(section.path(), agencyId)));
  }
}
