package id.tolok.catalogue;

import id.tolok.catalogue.variable.Variable;
import id.tolok.document.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The accepted catalogues. Everything here shows what the viewer's scope holds and nothing else:
/// what is outside of it is answered as what does not exist.
public interface Catalogues {

  /// The version of an agency that holds on a day; empty where none does.
  Optional<CatalogueVersion> currentVersion(long agencyId, LocalDate day);

  /// All versions of an agency, the newest day of validity first.
  List<CatalogueVersion> versions(long agencyId);

  /// The version each agency in scope holds on a day, by agency.
  List<CatalogueVersion> versionsInForce(LocalDate day);

  /// @throws id.tolok.shell.viewer.NotFound where there is no such version
  CatalogueVersion version(long versionId);

  /// The decree of a version without its positions: acts with considerations, legal bases and
  /// dictums, units, and all findings.
  ///
  /// @throws id.tolok.shell.viewer.NotFound where there is no such version
  Catalogue header(long versionId);

  /// A whole version in the form of a catalogue file.
  ///
  /// @throws id.tolok.shell.viewer.NotFound where there is no such version
  Catalogue catalogue(long versionId);

  /// The positions of a version in order of the decree.
  List<AcceptedPosition> positions(long versionId);

  /// The indicators of a version in order of the decree.
  List<AcceptedIndicator> indicators(long versionId);

  /// @throws id.tolok.shell.viewer.NotFound where there is no such indicator
  AcceptedIndicator indicator(long indicatorId);

  /// One indicator through the versions of its agency, oldest first; empty where there is none.
  List<AcceptedIndicator> history(long lineageId);

  /// The variables of an indicator's formula in order of appearance.
  List<Variable> variables(long indicatorId);

  /// The version that measures a year: the one that holds at its end, or the first one of the
  /// agency where all came later. Empty where the agency has none.
  Optional<CatalogueVersion> versionOfYear(long agencyId, int year);

  /// Every variable of an agency that was not merged into another.
  List<Variable> agencyVariables(long agencyId);

  /// Which variables the indicators of a version ask for, in order of the decree.
  List<VariableUse> variableUses(long versionId);

  /// One asking.
  ///
  /// @param indicatorId of the version
  /// @param ordinal order of appearance in the formula, from 1
  /// @param name as this indicator's formula has it, without modifiers; the variable itself may
  ///   have other words where two were merged
  record VariableUse(long indicatorId, int ordinal, long variableId, String name) {}
}
