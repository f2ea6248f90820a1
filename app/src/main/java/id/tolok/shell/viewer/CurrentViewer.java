package id.tolok.shell.viewer;

import id.tolok.database.Scope;

/// The viewer of the running work. Binding one also binds the scope the database enforces.
public final class CurrentViewer {

  private static final ScopedValue<Viewer> CURRENT = ScopedValue.newInstance();

  private CurrentViewer() {}

  /// The viewer of the running work; anonymous where none was bound.
  public static Viewer get() {
    return CURRENT.orElse(Viewer.ANONYMOUS);
  }

  /// Does work for a viewer, within the scope the viewer has.
  public static <T, X extends Throwable> T as(Viewer viewer, ScopedValue.CallableOp<T, X> work)
      throws X {
    return Scope.within(scope(viewer), () -> ScopedValue.where(CURRENT, viewer).call(work));
  }

  /// Does work for the program itself, seeing everything.
  public static <T, X extends Throwable> T asProgram(ScopedValue.CallableOp<T, X> work) throws X {
    return as(Viewer.PROGRAM, work);
  }

  private static Scope scope(Viewer viewer) {
    return switch (viewer.kind()) {
      case PROGRAM -> Scope.EVERYTHING;
      case ANONYMOUS, PERSON, TOKEN -> Scope.of(viewer.agencyIds());
    };
  }
}
