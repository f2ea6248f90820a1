package id.tolok.catalogue.variable;

import java.util.List;

/// Lets modules give what their names say people would otherwise type. The viewer has to be allowed
/// to edit the catalogue.
public interface VariableBindings {

  /// Binds every variable of an agency that is entered by hand and sounds like what a source gives,
  /// as a person does who takes each offer.
  ///
  /// @return names of the variables that are bound now
  List<String> takeOffers(long agencyId);
}
