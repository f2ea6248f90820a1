package id.tolok.desk.task;

import id.tolok.desk.entry.EntrySheet.Coverage;
import id.tolok.desk.entry.EntrySheets;
import id.tolok.desk.entry.web.EntryAddress;
import id.tolok.desk.entry.web.PeriodWords;
import id.tolok.desk.store.ReturnReasons;
import id.tolok.desk.task.TaskView.FollowUpView;
import id.tolok.desk.task.TaskView.GroupView;
import id.tolok.desk.task.TaskView.HandedInView;
import id.tolok.desk.task.TaskView.LineView;
import id.tolok.desk.task.TaskView.OthersView;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.schedule.DueFigure;
import id.tolok.measurement.schedule.DueFigure.Standing;
import id.tolok.measurement.schedule.EntryWindow;
import id.tolok.shell.AgencyChoices;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.survey.FollowUps;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts what is due into the order in which somebody should do it.
final class TaskViews {

  /// Lines of a group shown at once.
  private static final int LINES = 6;

  /// What is done first: what came back, then what is late.
  private static final List<Standing> ORDER =
      List.of(Standing.RETURNED, Standing.OVERDUE, Standing.DUE, Standing.UPCOMING, Standing.PAST);

  private final Visit visit;
  private final EntryWindow.Book windows;
  private final LocalDate today;
  private final Map<FigureKey, ReturnReasons.Return> returns;
  private final Map<Long, String> agencies;

  TaskViews(
      Visit visit,
      EntryWindow.Book windows,
      LocalDate today,
      Map<FigureKey, ReturnReasons.Return> returns) {
    this.visit = visit;
    this.windows = windows;
    this.today = today;
    this.returns = returns;
    this.agencies =
        visit.agencies().stream()
            .collect(Collectors.toMap(AgencyChoices.Choice::agencyId, AgencyChoices.Choice::name));
  }

  private record Place(Standing standing, long agencyId, EntryPeriod quarter) {}

  private record Page(long agencyId, EntryPeriod quarter) {}

  /// What the viewer has to fill, by page, the most pressing first.
  List<GroupView> groups(List<DueFigure> mine) {
    Map<Place, List<DueFigure>> groups = new LinkedHashMap<>();
    mine.stream()
        .filter(this::isOpenTask)
        .sorted(
            Comparator.<DueFigure>comparingInt(one -> ORDER.indexOf(one.standing()))
                .thenComparing(DueFigure::handInBy))
        .forEach(one ->
            groups
                .computeIfAbsent(
                    new Place(one.standing(), one.key().agencyId(), quarter(one)),
                    _ -> new ArrayList<>())
                .add(one));
    return groups.entrySet().stream()
        .map(group -> group(group.getKey(), group.getValue()))
        .toList();
  }

  /// What waits for its owner, and what nobody waits for but may be filled in: ahead of time, or of
  /// this year before the agency had a catalogue.
  private boolean isOpenTask(DueFigure one) {
    boolean offered =
        one.standing() == Standing.UPCOMING
            || one.standing() == Standing.PAST && one.key().period().year() == today.getYear();
    boolean empty = one.figure() == null || one.figure().amount() == null;
    return one.standing().isWaitingForOwner() || offered && empty && one.window().isOpen();
  }

  private static EntryPeriod quarter(DueFigure one) {
    return EntrySheets.quarterOf(one.key().period());
  }

  private GroupView group(Place place, List<DueFigure> figures) {
    List<LineView> lines = figures.stream().map(this::line).toList();
    int shown = lines.size() <= LINES + 1 ? lines.size() : LINES;
    return new GroupView(
        badge(place.standing()),
        title(place.agencyId(), place.quarter()),
        deadline(figures.getFirst()),
        visit.w("desk.task.count", visit.format().number(figures.size())),
        EntryAddress.page(place.agencyId(), place.quarter()),
        lines.subList(0, shown),
        lines.subList(shown, lines.size()));
  }

  private String title(long agencyId, EntryPeriod quarter) {
    String period = PeriodWords.name(quarter, visit.words());
    return agencies.size() < 2 ? period : period + " · " + agencies.getOrDefault(agencyId, "");
  }

  /// Of what was sent back only while it is open: the day it was due by first says nothing then.
  private String deadline(DueFigure first) {
    boolean ends = first.window() instanceof EntryWindow.Open(var until, _, _) && until != null;
    boolean told = first.standing() == Standing.RETURNED ? ends : first.standing() != Standing.PAST;
    return told ? deadline(first.handInBy()) : "";
  }

  private String deadline(LocalDate by) {
    String day = visit.format().date(by);
    long days = ChronoUnit.DAYS.between(today, by);
    if (days < 0) {
      return visit.w("desk.task.late", day, visit.format().number(-days));
    }
    return days == 0
        ? visit.w("desk.task.today", day)
        : visit.w("desk.task.left", day, visit.format().number(days));
  }

  private LineView line(DueFigure one) {
    var returned = returns.get(one.key());
    boolean locked = !one.window().isOpen();
    String remark =
        one.standing() == Standing.RETURNED && returned != null
            ? visit.w("desk.task.returned", returned.who(), returned.reason())
            : locked ? windows.sentence(one.window()) : "";
    return new LineView(
        one.variable(),
        PeriodWords.name(one.key().period(), visit.words()),
        remark,
        locked,
        EntryAddress.cell(one.key()));
  }

  private Badge badge(Standing standing) {
    Tone tone =
        switch (standing) {
          case OVERDUE -> Tone.BAD;
          case RETURNED -> Tone.WARNING;
          case DUE, SUBMITTED, VERIFIED -> Tone.INFO;
          case APPROVED -> Tone.GOOD;
          case UPCOMING, PAST -> Tone.PLAIN;
        };
    return new Badge(tone, visit.w("desk.task.standing." + standing.name()));
  }

  /// What the viewer handed in, by page, the newest first.
  List<HandedInView> handedIn(List<DueFigure> mine) {
    Map<Page, Map<Standing, Integer>> pages = new LinkedHashMap<>();
    mine.stream()
        .filter(one -> one.figure() != null && one.figure().state().isHandedIn())
        .sorted(
            Comparator.comparing((Function<DueFigure, EntryPeriod>) one -> one.key().period())
                .reversed())
        .forEach(one ->
            pages
                .computeIfAbsent(
                    new Page(one.key().agencyId(), quarter(one)),
                    _ -> new EnumMap<>(Standing.class))
                .merge(one.standing(), 1, Integer::sum));
    return pages.entrySet().stream()
        .map(page ->
            new HandedInView(
                title(page.getKey().agencyId(), page.getKey().quarter()),
                page.getValue().entrySet().stream().map(this::counted).toList(),
                EntryAddress.page(page.getKey().agencyId(), page.getKey().quarter())))
        .toList();
  }

  private Badge counted(Map.Entry<Standing, Integer> state) {
    var badge = badge(state.getKey());
    return new Badge(badge.tone(), visit.format().number(state.getValue()) + " " + badge.text());
  }

  /// What the viewer's positions do after satisfaction surveys.
  List<FollowUpView> followUps(List<FollowUps.Task> tasks) {
    return tasks.stream().map(this::followUp).toList();
  }

  private FollowUpView followUp(FollowUps.Task task) {
    return new FollowUpView(
        task.followUp().action(),
        agencies.size() < 2 ? task.roundName() : task.roundName() + " · " + task.agencyName(),
        deadline(task.followUp().dueOn()),
        task.followUp().isLate(today),
        task.address());
  }

  /// What others of the viewer's agencies have not handed in though its time has come, by page.
  List<OthersView> others(List<DueFigure> theirs) {
    Map<Page, List<DueFigure>> pages = new LinkedHashMap<>();
    theirs.stream()
        .filter(one -> one.standing().isWaitingForOwner())
        .sorted(Comparator.comparing(one -> one.key().period()))
        .forEach(one ->
            pages
                .computeIfAbsent(
                    new Page(one.key().agencyId(), quarter(one)), _ -> new ArrayList<>())
                .add(one));
    return pages.entrySet().stream()
        .map(page ->
            new OthersView(
                visit.w(
                    "desk.task.others-line",
                    title(page.getKey().agencyId(), page.getKey().quarter()),
                    visit.format().number(page.getValue().size()),
                    owners(page.getValue())),
                EntryAddress.page(page.getKey().agencyId(), page.getKey().quarter(), Coverage.ALL)))
        .toList();
  }

  private static String owners(List<DueFigure> figures) {
    return figures.stream()
        .map(one -> one.owner().holder().isEmpty() ? one.owner().position() : one.owner().holder())
        .filter(name -> !name.isEmpty())
        .distinct()
        .limit(4)
        .collect(Collectors.joining(", "));
  }

  /// When the next figure of the viewer falls due.
  String next(List<DueFigure> mine) {
    return mine.stream()
        .filter(one -> one.standing() == Standing.UPCOMING)
        .min(Comparator.comparing(DueFigure::handInBy))
        .map(one ->
            visit.w(
                "desk.task.next",
                PeriodWords.name(quarter(one), visit.words()),
                visit.format().date(one.handInBy())))
        .orElse("");
  }
}
