package id.tolok.survey;

import id.tolok.organization.Saved;
import java.util.List;

/// Keeps what surveys are about: the services of an agency and the places where its posters hang.
/// What is removed stays for the rounds that knew it, and can be brought back.
public interface SurveyBasics {

  /// A service about to be kept.
  ///
  /// @param kind whom it serves
  /// @param free whether it costs nothing
  record ServiceDraft(String name, RoundKind kind, boolean free) {
    public ServiceDraft {
      name = name.strip();
    }
  }

  /// A place about to be kept.
  ///
  /// @param serviceIds services given there; empty for all of the agency, also those to come
  record PointDraft(String name, List<Long> serviceIds) {
    public PointDraft {
      name = name.strip();
      serviceIds = List.copyOf(serviceIds);
    }
  }

  /// Adds a service after the others.
  ///
  /// @return rejected where it has no name or one that is taken
  Saved<PublicService> addService(long agencyId, ServiceDraft draft);

  /// @return rejected where it is to serve others than a round asked about it
  /// @throws id.tolok.shell.viewer.NotFound outside of scope
  Saved<PublicService> changeService(long serviceId, ServiceDraft draft);

  /// New rounds cover it no more.
  ///
  /// @return rejected where an open round covers it
  Saved<PublicService> removeService(long serviceId);

  /// @return rejected where another took its name
  Saved<PublicService> restoreService(long serviceId);

  /// Adds a place with an address of its own that never changes.
  ///
  /// @return rejected where it has no name or one that is taken, or names services of others or
  ///   internal ones
  Saved<ServicePoint> addPoint(long agencyId, PointDraft draft);

  /// @throws id.tolok.shell.viewer.NotFound outside of scope
  Saved<ServicePoint> changePoint(long pointId, PointDraft draft);

  /// Its address leads nowhere from now on.
  Saved<ServicePoint> removePoint(long pointId);

  /// Its address answers again.
  ///
  /// @return rejected where another took its name
  Saved<ServicePoint> restorePoint(long pointId);
}
