package id.tolok.organization.web;

import id.tolok.organization.Agency;
import id.tolok.organization.Holding;
import id.tolok.organization.OrgUnit;
import id.tolok.organization.Position;
import id.tolok.organization.Region;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Words and choices the pages of this module share.
@Component
public final class Labels {

  private final Visit visit;

  Labels(Visit visit) {
    this.visit = visit;
  }

  /// The word of a kind, a zone or another constant.
  public String of(Enum<?> constant) {
    String type =
        constant
                .getDeclaringClass()
                .getEnclosingClass()
                .getSimpleName()
                .toLowerCase(java.util.Locale.ROOT)
            + "."
            + constant.getDeclaringClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    return visit.w("organization." + type + "." + constant.name());
  }

  public <E extends Enum<E>> List<Option> options(Class<E> type, @Nullable String chosen) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> new Option(constant.name(), of(constant), constant.name().equals(chosen)))
        .toList();
  }

  /// The same with a first line for none.
  public <E extends Enum<E>> List<Option> optionsOrNone(Class<E> type, @Nullable String chosen) {
    var all = new ArrayList<Option>();
    all.add(none());
    all.addAll(options(type, chosen));
    return all;
  }

  public Option none() {
    return new Option("", visit.w("organization.none"), false);
  }

  public List<Option> positions(List<Position> all, long without, @Nullable String chosen) {
    var options = new ArrayList<Option>();
    options.add(new Option("", visit.w("organization.top"), false));
    all.stream()
        .filter(position -> position.id() != without)
        .map(position -> option(position.id(), position.name(), chosen))
        .forEach(options::add);
    return options;
  }

  public List<Option> units(List<OrgUnit> all, long without, @Nullable String chosen) {
    var options = new ArrayList<Option>();
    options.add(new Option("", visit.w("organization.directly"), false));
    all.stream()
        .filter(unit -> unit.id() != without)
        .map(unit -> option(unit.id(), unit.name(), chosen))
        .forEach(options::add);
    return options;
  }

  public static Option option(long id, String label, @Nullable String chosen) {
    String value = String.valueOf(id);
    return new Option(value, label, value.equals(chosen));
  }

  /// `5 Juli 2024 – sekarang`.
  public String days(Holding holding) {
    LocalDate to = holding.to();
    String end = to == null ? visit.w("organization.now") : visit.format().date(to);
    return visit.format().date(holding.from()) + " – " + end;
  }

  public Crumb tree() {
    return new Crumb(visit.w("organization.tree.title"), "/organisasi");
  }

  public List<Crumb> under(Agency agency) {
    return List.of(tree(), crumb(agency));
  }

  static Crumb crumb(Agency agency) {
    return new Crumb(agency.name(), Addresses.agency(agency.id()));
  }

  public List<Crumb> under(Agency agency, Crumb last) {
    return List.of(tree(), crumb(agency), last);
  }

  public String region(Region region) {
    String kind = of(region.kind());
    // Many write the kind into the name; it is not said twice.
    return region.name().regionMatches(true, 0, kind + " ", 0, kind.length() + 1)
        ? region.name()
        : kind + " " + region.name();
  }
}
