package id.tolok.access.web.account;

import id.tolok.access.Reach;
import id.tolok.access.manage.Authority;
import id.tolok.organization.Organizations;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Option;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// The places an administrator may give rights at, as lines of a choice.
@Component
final class Reaches {

  private static final String AGENCY = "instansi-";
  private static final String REGENCY = "kabupaten-";
  private static final String INSTALLATION = "semua";

  private final Authority authority;
  private final Gate gate;
  private final Organizations organizations;
  private final Visit visit;

  Reaches(Authority authority, Gate gate, Organizations organizations, Visit visit) {
    this.authority = authority;
    this.gate = gate;
    this.organizations = organizations;
    this.visit = visit;
  }

  /// Every place within the viewer's own reach, narrowest first: what is not chosen with care gives
  /// little.
  List<Option> options(String chosen) {
    var viewer = authority.viewer();
    var options = new ArrayList<>(agencies(chosen));
    organizations.regencies().stream()
        .filter(regency -> viewer.covers(Action.ACCOUNT_EDIT, Reach.regency(regency.id())))
        .forEach(regency ->
            options.add(
                option(
                    REGENCY + regency.id(),
                    visit.w("access.place.regency", regency.name()),
                    chosen)));
    if (viewer.covers(Action.ACCOUNT_EDIT, Reach.INSTALLATION)) {
      options.add(option(INSTALLATION, visit.w("access.place.installation"), chosen));
    }
    return options;
  }

  /// The agencies within the viewer's own reach.
  List<Option> agencies(String chosen) {
    var reached = gate.agencies(Action.ACCOUNT_EDIT);
    return organizations.agencies().stream()
        .filter(agency -> reached.contains(agency.id()))
        .map(agency -> option(AGENCY + agency.id(), agency.name(), chosen))
        .toList();
  }

  /// The homes an account may get: an agency, or none for who administers the installation.
  List<Option> homes(String chosen) {
    var options = new ArrayList<>(agencies(chosen));
    if (authority.mayReach(Action.ACCOUNT_EDIT, Reach.INSTALLATION)) {
      options.add(option(INSTALLATION, visit.w("access.account.home.none"), chosen));
    }
    return options;
  }

  /// What a line of the choice stands for; empty for anything else.
  static Optional<Reach> parse(String value) {
    if (value.equals(INSTALLATION)) {
      return Optional.of(Reach.INSTALLATION);
    }
    if (value.matches(AGENCY + "\\d{1,18}")) {
      return Optional.of(Reach.agency(Long.parseLong(value.substring(AGENCY.length()))));
    }
    if (value.matches(REGENCY + "\\d{1,18}")) {
      return Optional.of(Reach.regency(Long.parseLong(value.substring(REGENCY.length()))));
    }
    return Optional.empty();
  }

  static String value(OptionalLong agencyId) {
    return agencyId.isPresent() ? AGENCY + agencyId.getAsLong() : "";
  }

  private static Option option(String value, String label, String chosen) {
    return new Option(value, label, value.equals(chosen));
  }
}
