package id.tolok.measurement.occasion;

import id.tolok.measurement.Figure;
import id.tolok.shell.Preferences;
import id.tolok.shell.api.Problems;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.viewer.Viewer;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Makes occasions, and knows how to speak to whom they concern.
@Component
public final class Occasions {

  private final Clock clock;

  Occasions(Clock clock) {
    this.clock = clock;
  }

  /// What the viewer does now.
  public Occasion now() {
    Viewer viewer = CurrentViewer.get();
    return new Occasion(
        new Figure.Act(
            viewer.accountId(), viewer.name(), clock.instant().truncatedTo(ChronoUnit.MICROS)),
        viewer.kind() == Viewer.Kind.PROGRAM);
  }

  /// What somebody did at another time.
  ///
  /// @throws IllegalStateException where it is not the program that says so
  public Occasion backdated(Figure.Act act) {
    if (CurrentViewer.get().kind() != Viewer.Kind.PROGRAM) {
      throw new IllegalStateException("only the program itself may date back");
    }
    return new Occasion(
        new Figure.Act(act.accountId(), act.name(), act.at().truncatedTo(ChronoUnit.MICROS)), true);
  }

  /// Goes on where the agency is in the scope of the running work.
  ///
  /// @throws NotFound where it is not
  public void requireInScope(long agencyId) {
    Viewer viewer = CurrentViewer.get();
    if (viewer.kind() != Viewer.Kind.PROGRAM && !viewer.agencyIds().contains(agencyId)) {
      throw new NotFound("agency", agencyId);
    }
  }

  /// Words in the language of the request being answered; Indonesian outside of one.
  public Words words() {
    return Words.in(language());
  }

  public Formats formats(ZoneId zone) {
    return new Formats(language(), zone);
  }

  /// Programs say what they read with each request, people once.
  private static Language language() {
    if (!(RequestContextHolder.getRequestAttributes()
        instanceof ServletRequestAttributes current)) {
      return Language.ID;
    }
    return CurrentViewer.get().kind() == Viewer.Kind.TOKEN
        ? Problems.words(current.getRequest()).language()
        : Preferences.language(current.getRequest());
  }
}
