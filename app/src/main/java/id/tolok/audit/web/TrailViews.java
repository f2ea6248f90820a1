package id.tolok.audit.web;

import id.tolok.audit.store.StoredEntry;
import id.tolok.shell.AgencyChoices.Choice;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Pager;
import id.tolok.shell.part.Tone;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Words;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Makes the page of the trail from its entries.
@Component
final class TrailViews {

  private final Visit visit;
  private final Difference difference;

  TrailViews(Visit visit, JsonMapper json) {
    this.visit = visit;
    this.difference = new Difference(json);
  }

  /// The names of the agencies in the viewer's scope.
  record AgencyNames(Map<Long, String> names, Words words) {

    /// What to call the agency of a chain.
    String of(long chain) {
      if (chain == 0) {
        return words.get("audit.agency.none");
      }
      return names.getOrDefault(chain, words.get("audit.agency.unknown", String.valueOf(chain)));
    }
  }

  AgencyNames agencyNames() {
    return new AgencyNames(
        visit.agencies().stream().collect(Collectors.toMap(Choice::agencyId, Choice::name)),
        visit.words());
  }

  TrailView view(TrailFilter filter, TrailSlice slice) {
    var names = agencyNames();
    var words = visit.words();
    return new TrailView(
        Field.optional("dari", words.get("audit.filter.from"))
            .withValue(filter.from())
            .withError(filter.hasBadFrom() ? words.get("audit.filter.badDay") : null),
        Field.optional("sampai", words.get("audit.filter.to"))
            .withValue(filter.to())
            .withError(toError(filter, words)),
        Field.optional("orang", words.get("audit.filter.person")).withValue(filter.person()),
        Field.optional("perihal", words.get("audit.filter.subject")).withValue(filter.subject()),
        Field.optional("permintaan", words.get("audit.fact.request")).withValue(filter.request()),
        Field.optional("tindakan", words.get("audit.filter.action")),
        actions(filter, words),
        Field.optional("instansi", words.get("audit.filter.agency")),
        agencies(filter, words),
        filter.isOnlyRefused(),
        filter.isUsed(),
        slice.entries().stream().map(entry -> row(entry, names)).toList(),
        filter.address(TrailPage.ADDRESS + "/unduh", ""),
        pager(filter, slice));
  }

  private static @Nullable String toError(TrailFilter filter, Words words) {
    if (filter.hasBadTo()) {
      return words.get("audit.filter.badDay");
    }
    return filter.isTurned() ? words.get("audit.filter.turned") : null;
  }

  private static List<Option> actions(TrailFilter filter, Words words) {
    var collator = Collator.getInstance(words.language().locale());
    var known =
        ActionWords.all().stream()
            .map(
                code -> new Option(code, ActionWords.of(words, code), code.equals(filter.action())))
            .sorted(Comparator.comparing(Option::label, collator));
    return Stream.concat(
            Stream.of(new Option("", words.get("audit.filter.anyAction"), filter.action() == null)),
            known)
        .toList();
  }

  private List<Option> agencies(TrailFilter filter, Words words) {
    var choices = visit.agencies();
    if (choices.size() < 2) {
      return List.of();
    }
    var any = new Option("", words.get("audit.filter.anyAgency"), filter.agencyId() == null);
    return Stream.concat(
            Stream.of(any),
            choices.stream()
                .map(choice ->
                    new Option(
                        String.valueOf(choice.agencyId()),
                        choice.name(),
                        Objects.equals(choice.agencyId(), filter.agencyId()))))
        .toList();
  }

  private TrailView.Row row(StoredEntry entry, AgencyNames names) {
    var words = visit.words();
    var changes =
        difference.between(entry.before(), entry.after()).stream()
            .map(line -> new TrailView.Line(line.name(), line.before(), line.after()))
            .toList();
    String request = Objects.requireNonNullElse(entry.requestId(), "");
    return new TrailView.Row(
        visit.format().time(entry.at()),
        entry.viewer(),
        kind(entry, words),
        ActionWords.of(words, entry.action()),
        entry.refused() ? new Badge(Tone.BAD, words.get("audit.refused")) : null,
        entry.subject(),
        names.of(entry.chain()),
        Objects.requireNonNullElse(entry.reason(), ""),
        request,
        new TrailFilter(null, null, null, null, null, null, request, null)
            .address(TrailPage.ADDRESS, ""),
        entry.chain() + " / " + entry.position(),
        entry.hash(),
        changes,
        words.get("audit.changes", visit.format().number(changes.size())));
  }

  /// Said only where it was not a person at a browser.
  private static String kind(StoredEntry entry, Words words) {
    String key = "audit.kind." + entry.viewerKind();
    return words.has(key) ? words.get(key) : "";
  }

  private @Nullable Pager pager(TrailFilter filter, TrailSlice slice) {
    if (slice.entries().isEmpty()) {
      return null;
    }
    var newest = slice.entries().getFirst();
    var oldest = slice.entries().getLast();
    Formats format = visit.format();
    return new Pager(
        visit.w("audit.pager", format.time(oldest.at()), format.time(newest.at())),
        slice.newer() ? filter.address(TrailPage.ADDRESS, "sesudah=" + newest.id()) : null,
        slice.older() ? filter.address(TrailPage.ADDRESS, "sebelum=" + oldest.id()) : null);
  }
}
