package id.tolok.desk.verification;

import id.tolok.desk.entry.web.PeriodWords;
import id.tolok.desk.store.WaitingFigures;
import id.tolok.desk.verification.Queue.Item;
import id.tolok.desk.verification.VerificationView.Line;
import id.tolok.desk.verification.VerificationView.Typed;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureState;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.shell.AgencyChoices.Choice;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gathers the page of verification.
@Component
class VerificationViews {

  private final Visit visit;
  private final Gate gate;
  private final Queues queues;
  private final ValueViews values;
  private final WaitingFigures waiting;
  private final Organizations organizations;

  VerificationViews(
      Visit visit,
      Gate gate,
      Queues queues,
      ValueViews values,
      WaitingFigures waiting,
      Organizations organizations) {
    this.visit = visit;
    this.gate = gate;
    this.queues = queues;
    this.values = values;
    this.waiting = waiting;
    this.organizations = organizations;
  }

  /// The agencies and years where something waits, for who has to choose first.
  VerificationView choice() {
    return empty("", "", "", elsewhere(0, 0));
  }

  private static VerificationView empty(
      String agency, String agencyId, String year, List<Crumb> elsewhere) {
    return new VerificationView(
        agency, agencyId, year, "", elsewhere, List.of(), List.of(), false, List.of(), "", null,
        null, null, List.of(), "", List.of());
  }

  VerificationView view(Selection selection, Typed typed) {
    var queue = queues.queue(selection);
    var agency = organizations.agency(selection.agencyId()).name();
    var elsewhere = elsewhere(selection.agencyId(), selection.year());
    if (queue.all().isEmpty()) {
      return empty(
          agency,
          Long.toString(selection.agencyId()),
          Integer.toString(selection.year()),
          elsewhere);
    }
    int at = queue.place(selection);
    var shown = queue.shown();
    var here = shown.isEmpty() ? null : shown.get(at);
    var passable = shown.stream().filter(Item::passable).toList();
    var positions = positions(selection.agencyId());
    return new VerificationView(
        agency,
        Long.toString(selection.agencyId()),
        Integer.toString(selection.year()),
        here == null ? selection.address() : selection.at(here.key()).address(),
        elsewhere,
        periods(queue, selection),
        owners(queue, selection, positions),
        !selection.period().isEmpty() || !selection.owner().isEmpty(),
        shown.stream().map(item -> line(selection, item, item == here)).toList(),
        here == null
            ? ""
            : visit.w(
                "desk.verify.place",
                visit.format().number(at + 1L),
                visit.format().number(shown.size())),
        at > 0 ? selection.at(shown.get(at - 1).key()).address() : null,
        at + 1 < shown.size() ? selection.at(shown.get(at + 1).key()).address() : null,
        here == null ? null : values.view(here, queue.scorecard(), positions, typed),
        passable.stream()
            .map(item -> Selection.code(item.key()) + "." + item.figure().version())
            .toList(),
        visit.w("desk.verify.pass-rest", visit.format().number(passable.size())),
        shown.stream().flatMap(item -> item.obstacles().stream()).distinct().toList());
  }

  private Map<Long, String> positions(long agencyId) {
    return organizations.positions(agencyId).stream()
        .collect(Collectors.toMap(Position::id, Position::name));
  }

  private List<Crumb> elsewhere(long agencyId, int year) {
    var allowed = gate.agencies(Action.FIGURE_VERIFY);
    var names = visit.agencies().stream().collect(Collectors.toMap(Choice::agencyId, Choice::name));
    return waiting.in(FigureState.SUBMITTED, allowed).stream()
        .filter(place -> place.agencyId() != agencyId || place.year() != year)
        .map(place ->
            new Crumb(
                visit.w(
                    "desk.verify.elsewhere.line",
                    names.getOrDefault(place.agencyId(), ""),
                    Integer.toString(place.year()),
                    visit.format().number(place.count())),
                Selection.of(place.agencyId(), place.year(), null, null, null).address()))
        .toList();
  }

  private List<Option> periods(Queue queue, Selection selection) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", visit.w("desk.verify.all-periods"), selection.period().isEmpty()));
    queue.all().stream()
        .map(item -> item.key().period())
        .distinct()
        .sorted()
        .forEach(period ->
            options.add(
                new Option(
                    period.code(), words(period), period.code().equals(selection.period()))));
    return options;
  }

  private List<Option> owners(Queue queue, Selection selection, Map<Long, String> positions) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", visit.w("desk.verify.all-owners"), selection.owner().isEmpty()));
    queue.all().stream()
        .map(item -> item.variable().ownerPositionId())
        .distinct()
        .forEach(owner -> {
          var code = owner.isPresent() ? Long.toString(owner.getAsLong()) : "-";
          var name =
              owner.isPresent()
                  ? positions.getOrDefault(owner.getAsLong(), "")
                  : visit.w("desk.verify.no-owner");
          options.add(new Option(code, name, code.equals(selection.owner())));
        });
    return options;
  }

  private Line line(Selection selection, Item item, boolean here) {
    return new Line(
        selection.at(item.key()).address(),
        item.variable().name(),
        words(item.key().period()),
        values.amount(item),
        here,
        item.passable(),
        badges(item));
  }

  /// What a verifier should look at first.
  private List<Badge> badges(Item item) {
    List<Badge> badges = new ArrayList<>();
    if (item.bare()) {
      badges.add(new Badge(Tone.WARNING, visit.w("desk.verify.badge.no-evidence")));
    }
    if (!item.word().isEmpty()) {
      badges.add(new Badge(Tone.WARNING, visit.w("desk.verify.badge.unusual")));
    }
    if (item.remarks().stream().anyMatch(remark -> remark.isOpen())) {
      badges.add(new Badge(Tone.INFO, visit.w("desk.verify.badge.remark")));
    }
    return badges;
  }

  private String words(EntryPeriod period) {
    return PeriodWords.name(period, visit.words());
  }
}
