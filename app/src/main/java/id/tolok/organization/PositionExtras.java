package id.tolok.organization;

import id.tolok.shell.wording.Language;
import java.util.List;

/// What later modules add to the page of a position, such as its indicators. Each implementation
/// gives links; an empty list adds nothing.
public interface PositionExtras {

  /// A line on the position's page.
  ///
  /// @param label what it leads to, in the viewer's language, with the count where there is one:
  ///   `12 indikator`
  /// @param address of the page
  /// @param icon name of a Bootstrap icon
  record Link(String label, String address, String icon) {}

  List<Link> linksOf(long agencyId, long positionId, Language language);
}
