package id.tolok.shell;

import java.time.ZoneId;
import java.util.List;

/// The agencies the viewer may choose from in the bar above every page. Given by the organisation
/// module.
public interface AgencyChoices {

  /// One agency to choose.
  ///
  /// @param zone whose clock its office goes by
  record Choice(long agencyId, String name, String regency, ZoneId zone) {}

  /// Those in the viewer's scope, by regency and name.
  List<Choice> choices();
}
