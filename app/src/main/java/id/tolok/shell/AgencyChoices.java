package id.tolok.shell;

import java.util.List;

/// The agencies the viewer may choose from in the bar above every page. Given by the organisation
/// module.
public interface AgencyChoices {

  /// One agency to choose.
  record Choice(long agencyId, String name, String regency) {}

  /// Those in the viewer's scope, by regency and name.
  List<Choice> choices();
}
