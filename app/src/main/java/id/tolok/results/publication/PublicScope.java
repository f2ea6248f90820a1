package id.tolok.results.publication;

import id.tolok.results.PublicAgencies;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The one way public pages reach the database: as a viewer who sees the rows of agencies that
/// publish and nothing else, whoever the visitor is. What they may be shown of those rows is
/// decided by the pages, which know the approved basis only.
@Component
public class PublicScope {

  private final PublicAgencies agencies;

  PublicScope(PublicAgencies agencies) {
    this.agencies = agencies;
  }

  /// Work within the scope.
  @FunctionalInterface
  public interface Reading<T> {

    /// @param published the agencies that publish
    T read(Set<Long> published);
  }

  public <T> T read(Reading<T> reading) {
    Set<Long> published = agencies.published();
    var everybody = new Viewer(OptionalLong.empty(), "publik", published, Viewer.Kind.ANONYMOUS);
    return CurrentViewer.as(everybody, () -> reading.read(published));
  }
}
