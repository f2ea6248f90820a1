package id.tolok.access.viewer;

import id.tolok.database.Grounds;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import jakarta.servlet.ServletException;
import java.io.IOException;

/// Runs the rest of a request for a viewer.
public final class Bound {

  /// The rest of a request.
  public interface Rest {
    void go() throws IOException, ServletException;
  }

  private Bound() {}

  /// @param mark of the grounds on which the viewer was found
  public static void run(Viewer viewer, CurrentRights rights, String mark, Rest rest)
      throws IOException, ServletException {
    try {
      CurrentViewer.<Boolean, Thrown>as(
          viewer,
          () ->
              Grounds.<Boolean, Thrown>seeing(
                  mark,
                  () ->
                      ScopedValue.where(CurrentRights.CURRENT, rights)
                          .<Boolean, Thrown>call(() -> {
                            try {
                              rest.go();
                              return true;
                            } catch (IOException | ServletException e) {
                              throw new Thrown(e);
                            }
                          })));
    } catch (Thrown thrown) {
      if (thrown.getCause() instanceof IOException failed) {
        throw failed;
      }
      if (thrown.getCause() instanceof ServletException failed) {
        throw failed;
      }
      throw new IllegalStateException(thrown);
    }
  }

  /// Carries one of two kinds of exceptions through work that can name only one.
  private static final class Thrown extends Exception {
    private static final long serialVersionUID = 1L;

    Thrown(Exception cause) {
      super(cause);
    }
  }
}
